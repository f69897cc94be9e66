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
import org.caisson.planning.PlanEvent;
import org.caisson.planning.RunProfile;
import org.caisson.planning.jobs.Attempt;
import org.caisson.planning.jobs.PlanRecords;
import org.jdbi.v3.core.Handle;

/** The tables of plans as a worker writes them: only as long as its attempt is the last one. */
final class JdbiPlanRecords implements PlanRecords {
  private static final String MINE =
      " where id = :id and attempt = :attempt and status = 'SOLVING'";

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

  @Override
  public Optional<Attempt> begin(UUID plan) {
    return database.inTransaction(
        handle -> {
          Instant now = clock.instant();
          int taken =
              handle
                  .createUpdate(
                      "update plan set status = 'SOLVING', attempt = attempt + 1,"
                          + " started_at = coalesce(started_at, :now)"
                          + " where id = :id and status in ('QUEUED', 'SOLVING')")
                  .bind("id", plan)
                  .bind("now", now)
                  .execute();
          return taken == 0 ? Optional.empty() : Optional.of(attempt(handle, plan));
        });
  }

  private Attempt attempt(Handle handle, UUID plan) {
    return handle
        .createQuery(
            "select p.*, r.document, r.profile from plan p"
                + " join plan_request r on r.plan_id = p.id where p.id = :id")
        .bind("id", plan)
        .map((row, context) -> attempt(row))
        .one();
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
    byte[] summary = Compressed.of(json.text(plan.summary()));
    byte[] body = Compressed.of(json.text(plan));
    return database.inTransaction(
        handle -> {
          Instant now = clock.instant();
          int written =
              handle
                  .createUpdate("update plan set status = :status, finished_at = :now" + MINE)
                  .bind("status", plan.status().name())
                  .bind("now", now)
                  .bind("id", attempt.plan())
                  .bind("attempt", attempt.number())
                  .execute();
          if (written == 0) {
            return false;
          }
          insertResult(handle, attempt, summary, body);
          addEnd(handle, attempt, plan.status(), now);
          dropOldest(handle, attempt.plan());
          return true;
        });
  }

  private static void insertResult(Handle handle, Attempt attempt, byte[] summary, byte[] body) {
    handle
        .createUpdate(
            "insert into plan_result (plan_id, organisation, attempt, summary, body)"
                + " select id, organisation, attempt, :summary, :body from plan where id = :id")
        .bind("id", attempt.plan())
        .bind("summary", summary)
        .bind("body", body)
        .execute();
  }

  private static void addEnd(Handle handle, Attempt attempt, PlanStatus status, Instant now) {
    String progress =
        handle
            .createQuery("select progress from plan where id = :id")
            .bind("id", attempt.plan())
            .mapTo(String.class)
            .one();
    PlanEvents.add(handle, attempt.plan(), PlanEvent.Kind.END, status, now, progress);
  }

  private void dropOldest(Handle handle, UUID plan) {
    handle
        .createUpdate(
            "delete from plan where id in (select id from plan"
                + " where status not in ('QUEUED', 'SOLVING')"
                + " and organisation = (select organisation from plan where id = :id)"
                + " order by ordinal desc offset :kept rows)")
        .bind("id", plan)
        .bind("kept", kept)
        .execute();
  }

  @Override
  public void release(Attempt attempt) {
    database.inTransaction(
        handle ->
            handle
                .createUpdate("update plan set status = 'QUEUED'" + MINE)
                .bind("id", attempt.plan())
                .bind("attempt", attempt.number())
                .execute());
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
