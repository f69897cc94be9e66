package org.caisson.persistence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.JobLimits;
import org.caisson.planning.JobQueueFullException;
import org.caisson.planning.PlanEvent;
import org.caisson.planning.PlanJob;
import org.caisson.planning.PlanJobs;
import org.caisson.planning.PlanProgress;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.PlanSubmission;
import org.caisson.planning.RunProfile;
import org.caisson.planning.SubmissionKey;
import org.caisson.planning.jobs.StoredModels;
import org.caisson.planning.store.Organisation;
import org.caisson.planning.store.Slice;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Plans in the tables of the database; a plan and the job that computes it come together. */
final class JdbiPlanJobs implements PlanJobs {
  private static final String PAGE =
      " order by p.ordinal desc offset :offset rows fetch next :limit rows only";
  private static final String ONE = "where p.organisation = :owner and p.id = :id";

  private final PlanRows rows = new PlanRows();
  private final StoredJson json = new StoredJson();
  private final Recent<ProductionPlan> results = new Recent<>();
  private final Recent<PlanRequest> requests = new Recent<>();
  private final Database database;
  private final StoredModels models;
  private final JobLimits limits;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final Runnable workArrived;

  /**
   * Keeps plans in that database.
   *
   * @param workArrived told after every accepted plan
   */
  JdbiPlanJobs(
      Database database,
      StoredModels models,
      JobLimits limits,
      Clock clock,
      Supplier<UUID> ids,
      Runnable workArrived) {
    this.database = database;
    this.models = models;
    this.limits = limits;
    this.clock = clock;
    this.ids = ids;
    this.workArrived = workArrived;
  }

  @Override
  public Optional<UUID> claim(Organisation owner, SubmissionKey key) {
    return database.inTransaction(
        handle -> {
          passGate(handle);
          return SubmissionKeys.claim(handle, owner, key, clock.instant());
        });
  }

  @Override
  public void release(Organisation owner, SubmissionKey key) {
    database.inTransaction(
        handle -> {
          SubmissionKeys.forget(handle, owner, key);
          return key;
        });
  }

  @Override
  public UUID submit(PlanSubmission submission, @Nullable SubmissionKey key) {
    UUID accepted = database.inTransaction(handle -> submit(handle, submission, key));
    workArrived.run();
    return accepted;
  }

  private UUID submit(Handle handle, PlanSubmission submission, @Nullable SubmissionKey key) {
    passGate(handle);
    if (key != null) {
      Optional<UUID> before = SubmissionKeys.plan(handle, submission.owner(), key);
      if (before.isPresent()) {
        return before.get();
      }
    }
    requireRoom(handle);
    UUID id = ids.get();
    Instant now = clock.instant();
    PlanInsert.insert(handle, id, now, submission);
    PlanTask.schedule(handle, id, now);
    if (key != null) {
      SubmissionKeys.remember(handle, submission.owner(), key, id, now);
    }
    return id;
  }

  /** Submissions come one after the other, from whichever process. */
  private static void passGate(Handle handle) {
    handle
        .createQuery("select id from plan_gate where id = 1 for update")
        .mapTo(Integer.class)
        .one();
  }

  /** A free worker counts as room: the queue is for what would have to wait. */
  private void requireRoom(Handle handle) {
    int waiting = count(handle, PlanStatus.QUEUED);
    int free = Math.max(0, limits.workers() - count(handle, PlanStatus.SOLVING));
    if (waiting >= (long) limits.waiting() + free) {
      throw new JobQueueFullException(waiting);
    }
  }

  private static int count(Handle handle, PlanStatus status) {
    return handle
        .createQuery("select count(*) from plan where status = :status")
        .bind("status", status.name())
        .mapTo(Integer.class)
        .one();
  }

  @Override
  public Optional<PlanJob> find(Organisation owner, UUID id) {
    return database.read(handle -> find(handle, owner, id));
  }

  private Optional<PlanJob> find(Handle handle, Organisation owner, UUID id) {
    return handle
        .createQuery(PlanRows.SELECT + ONE)
        .bind("owner", owner.id())
        .bind("id", id)
        .map((row, context) -> rows.job(handle, row))
        .findOne();
  }

  @Override
  public Optional<ProductionPlan> result(Organisation owner, UUID id) {
    Optional<PlanJob> job = find(owner, id).filter(found -> found.status().isFinal());
    if (job.isEmpty()) {
      return Optional.empty();
    }
    return results.find(id).or(() -> stored(id)).or(() -> job.get().plan());
  }

  private Optional<ProductionPlan> stored(UUID id) {
    Optional<ProductionPlan> plan =
        database
            .read(
                handle ->
                    handle
                        .createQuery("select body from plan_result where plan_id = :id")
                        .bind("id", id)
                        .mapTo(byte[].class)
                        .findOne())
            .map(body -> json.read(Compressed.text(body), ProductionPlan.class));
    plan.ifPresent(read -> results.add(id, read));
    return plan;
  }

  @Override
  public Optional<PlanRequest> request(Organisation owner, UUID id) {
    Optional<StoredRequest> stored = database.read(handle -> storedRequest(handle, owner, id));
    Optional<PlanRequest> request =
        stored.flatMap(found -> requests.find(id).or(() -> found.request(models)));
    request.ifPresent(read -> requests.add(id, read));
    return request;
  }

  private Optional<StoredRequest> storedRequest(Handle handle, Organisation owner, UUID id) {
    return handle
        .createQuery(
            "select p.*, r.document, r.profile from plan p"
                + " join plan_request r on r.plan_id = p.id "
                + ONE)
        .bind("owner", owner.id())
        .bind("id", id)
        .map(
            (row, context) ->
                new StoredRequest(
                    row.getBytes("document"),
                    PlanRows.reference(row),
                    json.read(row.getString("profile"), RunProfile.class)))
        .findOne();
  }

  @Override
  public List<PlanEvent> events(Organisation owner, UUID id, int after) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "select * from plan_event where organisation = :owner and plan_id = :id"
                        + " and number > :after order by number")
                .bind("owner", owner.id())
                .bind("id", id)
                .bind("after", after)
                .map((row, context) -> rows.event(row))
                .list());
  }

  @Override
  public Optional<PlanJob> cancel(Organisation owner, UUID id) {
    return database.inTransaction(
        handle -> {
          Instant now = clock.instant();
          askToStop(handle, owner, id);
          if (endWaiting(handle, owner, id, now)) {
            PlanEvents.add(
                handle,
                id,
                PlanEvent.Kind.END,
                PlanStatus.CANCELLED,
                now,
                json.text(PlanProgress.NONE));
            FinishedPlans.dropOldest(handle, id, limits.kept());
          }
          return find(handle, owner, id);
        });
  }

  /** The worker that comes to a job that waited no longer finds its plan over. */
  private static boolean endWaiting(Handle handle, Organisation owner, UUID id, Instant now) {
    return handle
            .createUpdate(
                "update plan set status = 'CANCELLED', finished_at = :now"
                    + " where organisation = :owner and id = :id and status = 'QUEUED'")
            .bind("owner", owner.id())
            .bind("id", id)
            .bind("now", now)
            .execute()
        > 0;
  }

  /**
   * Whether it waits or is being solved: a worker may give it back at this very moment. From here
   * on its row is ours until the end of the transaction.
   */
  private static void askToStop(Handle handle, Organisation owner, UUID id) {
    handle
        .createUpdate(
            "update plan set cancel_requested = true"
                + " where organisation = :owner and id = :id and status in ('QUEUED', 'SOLVING')")
        .bind("owner", owner.id())
        .bind("id", id)
        .execute();
  }

  @Override
  public Optional<String> document(Organisation owner, UUID id) {
    return database.read(handle -> storedRequest(handle, owner, id)).map(StoredRequest::document);
  }

  @Override
  public Slice<PlanJob> list(Organisation owner, long offset, int limit) {
    return slice(owner, "true", null, offset, limit);
  }

  @Override
  public Slice<PlanJob> children(Organisation owner, UUID parent, long offset, int limit) {
    return slice(owner, "p.parent = :parent", parent, offset, limit);
  }

  private Slice<PlanJob> slice(
      Organisation owner, String which, @Nullable UUID parent, long offset, int limit) {
    String where = "where p.organisation = :owner and " + which;
    return database.inTransaction(
        handle ->
            new Slice<>(
                of(handle.createQuery(PlanRows.SELECT + where + PAGE), owner, parent)
                    .bind("offset", offset)
                    .bind("limit", limit)
                    .map((row, context) -> rows.job(handle, row))
                    .list(),
                of(handle.createQuery("select count(*) from plan p " + where), owner, parent)
                    .mapTo(Integer.class)
                    .one()));
  }

  private static Query of(Query query, Organisation owner, @Nullable UUID parent) {
    Query bound = query.bind("owner", owner.id());
    return parent == null ? bound : bound.bind("parent", parent);
  }
}
