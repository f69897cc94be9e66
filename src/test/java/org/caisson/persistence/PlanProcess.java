package org.caisson.persistence;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.caisson.intake.ModelReader;
import org.caisson.intake.parts.StoredModelReader;
import org.caisson.planning.JobLimits;
import org.caisson.planning.PlanJobs;
import org.caisson.planning.Planner;
import org.caisson.planning.jobs.PlanRecords;
import org.caisson.planning.jobs.PlanWorker;
import org.caisson.planning.jobs.StoredModels;

/**
 * What one process of the service has of the background: a way in and, if it computes, a worker.
 */
final class PlanProcess implements AutoCloseable {
  private static final StoredModels MODELS = new StoredModelReader(new ModelReader());

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(2);

  private final PlanJobs jobs;
  private final Runnable stop;

  private PlanProcess(PlanJobs jobs, Runnable stop) {
    this.jobs = jobs;
    this.stop = stop;
  }

  /** One that answers and computes. */
  static PlanProcess both(
      Database database, Planner planner, JobLimits limits, Clock clock, Supplier<UUID> ids) {
    JdbiPlanRecords records = new JdbiPlanRecords(database, clock, limits.kept());
    return both(database, records, planner, limits, clock, ids);
  }

  /** The same, whose worker writes to those records. */
  static PlanProcess both(
      Database database,
      PlanRecords records,
      Planner planner,
      JobLimits limits,
      Clock clock,
      Supplier<UUID> ids) {
    PlanWorker worker = worker(records, planner, clock);
    PlanScheduler scheduler =
        new PlanScheduler(database, worker, limits.workers(), Clock.systemUTC());
    scheduler.start();
    PlanJobs jobs = new JdbiPlanJobs(database, MODELS, limits, clock, ids, scheduler::wakeUp);
    return new PlanProcess(jobs, scheduler::close);
  }

  /** A worker that looks after its plans all the time. */
  static PlanWorker worker(PlanRecords records, Planner planner, Clock clock) {
    return new PlanWorker(records, MODELS, planner, clock, BETWEEN_LOOKS);
  }

  /** One that answers only. */
  static PlanProcess service(Database database, JobLimits limits, Clock clock, Supplier<UUID> ids) {
    return new PlanProcess(
        new JdbiPlanJobs(database, MODELS, limits, clock, ids, () -> {}), () -> {});
  }

  PlanJobs jobs() {
    return jobs;
  }

  @Override
  public void close() {
    stop.run();
  }
}
