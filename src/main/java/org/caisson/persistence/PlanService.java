package org.caisson.persistence;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.caisson.planning.JobLimits;
import org.caisson.planning.PlanJobs;
import org.caisson.planning.Planner;
import org.caisson.planning.jobs.PlanWorker;
import org.caisson.planning.jobs.ServiceRole;
import org.caisson.planning.jobs.StoredModels;
import org.caisson.planning.store.DatabaseChoice;

/** Begins to compute plans when the service starts, and stops when it stops. */
@ApplicationScoped
class PlanService {
  private final AtomicReference<Optional<PlanScheduler>> scheduler =
      new AtomicReference<>(Optional.empty());
  private final Instance<Database> database;
  private final StoredModels models;
  private final JobLimits limits;
  private final Clock clock;

  PlanService(Instance<Database> database, StoredModels models, JobLimits limits, Clock clock) {
    this.database = database;
    this.models = models;
    this.limits = limits;
    this.clock = clock;
  }

  @Produces
  @Singleton
  PlanJobs jobs(Supplier<UUID> ids) {
    return new JdbiPlanJobs(database.get(), models, limits, clock, ids, this::wakeUp);
  }

  private void wakeUp() {
    scheduler.get().ifPresent(PlanScheduler::wakeUp);
  }

  /** Whether a thread that computes is held by a solver that does not stop. */
  boolean isHeld() {
    return scheduler.get().map(PlanScheduler::isHeld).orElse(false);
  }

  void start(
      @Observes StartupEvent start,
      DatabaseChoice choice,
      ServiceRole role,
      Instance<Planner> planner) {
    if (choice == DatabaseChoice.NONE) {
      return;
    }
    Database opened = database.get();
    if (role.computes()) {
      JdbiPlanRecords records = new JdbiPlanRecords(opened, clock, limits.kept());
      PlanWorker worker = new PlanWorker(records, models, planner.get(), clock);
      PlanScheduler started = new PlanScheduler(opened, worker, limits.workers(), clock);
      started.start();
      scheduler.set(Optional.of(started));
    }
  }

  void stop(@Observes ShutdownEvent stop) {
    scheduler.getAndSet(Optional.empty()).ifPresent(PlanScheduler::close);
  }
}
