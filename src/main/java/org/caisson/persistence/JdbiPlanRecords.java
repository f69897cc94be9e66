package org.caisson.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.validation.Issue;
import org.caisson.planning.PlanEvent;
import org.caisson.planning.RunProfile;
import org.caisson.planning.jobs.Attempt;
import org.caisson.planning.jobs.PlanRecords;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;

/** The tables of plans as a worker writes them: only as long as its attempt is the last one. */
final class JdbiPlanRecords implements PlanRecords {
  private static final String MINE =
      " where id = :id and attempt = :attempt and status = 'SOLVING'";

  private static final Logger LOG = Logger.getLogger(JdbiPlanRecords.class);

  private final StoredJson json = new StoredJson();
  private final Database database;
  private final Clock clock;
  private final int kept;

  /**
   * Writes to that database.
   *
   * @param kept how many finished plans of an organisation are kept
   */
  JdbiPlanRecords(Database database, Clock clock, int kept) {
    this.database = database;
    this.clock = clock;
    this.kept = kept;
  }

  /** That a worker took the plan is kept whatever comes of it: a plan is not begun for ever. */
  @Override
  public Optional<Attempt> begin(UUID plan) {
    return take(plan) ? read(plan) : Optional.empty();
  }

  private boolean take(UUID plan) {
    return database.inTransaction(
        handle ->
            handle
                    .createUpdate(
                        "update plan set status = 'SOLVING', attempt = attempt + 1,"
                            + " started_at = coalesce(started_at, :now)"
                            + " where id = :id and status in ('QUEUED', 'SOLVING')")
                    .bind("id", plan)
                    .bind("now", clock.instant())
                    .execute()
                > 0);
  }

  private Optional<Attempt> read(UUID plan) {
    try {
      return database.read(handle -> attempt(handle, plan));
    } catch (UnreadableException damaged) {
      LOG.errorf(damaged, "What was submitted for plan %s cannot be read", plan);
      finishUnreadable(plan);
      return Optional.empty();
    }
  }

  private Optional<Attempt> attempt(Handle handle, UUID plan) {
    return handle
        .createQuery(
            "select p.*, r.document, r.profile from plan p"
                + " join plan_request r on r.plan_id = p.id where p.id = :id")
        .bind("id", plan)
        .map((row, context) -> attempt(row))
        .findOne();
  }

  private void finishUnreadable(UUID plan) {
    String message =
        "What was submitted for plan (%s) is kept and cannot be read by this version of the program. Maybe submit it again."
            .formatted(plan);
    Issue issue = Issue.error("plan.unreadable", "", plan.toString(), message);
    database.inTransaction(handle -> finishUnreadable(handle, plan, issue));
  }

  private boolean finishUnreadable(Handle handle, UUID plan, Issue issue) {
    return handle
        .createQuery("select * from plan where id = :id")
        .bind("id", plan)
        .map(
            (row, context) -> {
              int attempt = row.getInt("attempt");
              ProductionPlan failed =
                  PlanRows.withoutResult(row, PlanStatus.FAILED, List.of(issue));
              return finish(handle, plan, attempt, StoredPlan.of(failed, json));
            })
        .findOne()
        .orElse(false);
  }

  private Attempt attempt(ResultSet row) throws SQLException {
    return new Attempt(
        row.getObject("id", UUID.class),
        row.getInt("attempt"),
        Compressed.text(row.getBytes("document")),
        PlanRows.reference(row),
        json.read(row.getString("profile"), RunProfile.class),
        row.getString("policy"),
        row.getString("currency"),
        row.getString("marking"));
  }

  @Override
  public boolean report(Attempt attempt, List<News> news) {
    return database.inTransaction(handle -> report(handle, attempt, news));
  }

  private boolean report(Handle handle, Attempt attempt, List<News> news) {
    String latest = json.text(news.get(news.size() - 1).progress());
    int written =
        handle
            .createUpdate("update plan set progress = :progress" + MINE)
            .bind("progress", latest)
            .bind("id", attempt.plan())
            .bind("attempt", attempt.number())
            .execute();
    if (written == 0) {
      return false;
    }
    for (News one : news) {
      PlanEvents.add(
          handle,
          attempt.plan(),
          one.kind(),
          PlanStatus.SOLVING,
          clock.instant(),
          json.text(one.progress()));
    }
    return true;
  }

  @Override
  public boolean finish(Attempt attempt, ProductionPlan plan) {
    StoredPlan stored = StoredPlan.of(plan, json);
    return database.inTransaction(
        handle -> finish(handle, attempt.plan(), attempt.number(), stored));
  }

  private boolean finish(Handle handle, UUID plan, int attempt, StoredPlan stored) {
    Instant now = clock.instant();
    int written =
        handle
            .createUpdate("update plan set status = :status, finished_at = :now" + MINE)
            .bind("status", stored.status().name())
            .bind("now", now)
            .bind("id", plan)
            .bind("attempt", attempt)
            .execute();
    if (written == 0) {
      return false;
    }
    stored.insert(handle, plan);
    addEnd(handle, plan, stored.status(), now);
    FinishedPlans.dropOldest(handle, plan, kept);
    return true;
  }

  private static void addEnd(Handle handle, UUID plan, PlanStatus status, Instant now) {
    String progress =
        handle
            .createQuery("select progress from plan where id = :id")
            .bind("id", plan)
            .mapTo(String.class)
            .one();
    PlanEvents.add(handle, plan, PlanEvent.Kind.END, status, now, progress);
  }

  @Override
  public boolean release(Attempt attempt) {
    return database.inTransaction(
        handle ->
            handle
                    .createUpdate(
                        "update plan set status = 'QUEUED'" + MINE + " and not cancel_requested")
                    .bind("id", attempt.plan())
                    .bind("attempt", attempt.number())
                    .execute()
                > 0);
  }

  @Override
  public Standing standing(Attempt attempt) {
    return database.inTransaction(
        handle ->
            handle
                .createQuery("select cancel_requested from plan" + MINE)
                .bind("id", attempt.plan())
                .bind("attempt", attempt.number())
                .mapTo(Boolean.class)
                .findOne()
                .map(cancelled -> cancelled ? Standing.CANCELLED : Standing.WANTED)
                .orElse(Standing.LOST));
  }
}
