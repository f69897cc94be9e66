package org.caisson.planning.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.validation.Issue;
import org.jboss.logging.Logger;

/**
 * Looks after the plans that this process computes, twice a second: whether somebody cancelled one,
 * wherever that was asked, whether another worker has taken one, and whether one is overdue.
 */
final class PlanWatch implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(PlanWatch.class);
  private static final long MILLIS_BETWEEN = 500;

  /** How much longer than its limit a plan may take before its solver counts as hung. */
  private static final Duration GRACE = Duration.ofMinutes(5);

  private final PlanRecords records;
  private final Clock clock;
  private final Set<RunningPlan> running = ConcurrentHashMap.newKeySet();
  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(PlanWatch::thread);

  PlanWatch(PlanRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
    timer.scheduleWithFixedDelay(
        this::lookAtAll, MILLIS_BETWEEN, MILLIS_BETWEEN, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "plan-watch");
    thread.setDaemon(true);
    return thread;
  }

  void add(RunningPlan plan) {
    running.add(plan);
  }

  void remove(RunningPlan plan) {
    running.remove(plan);
  }

  /** Stops all plans, to give them back. */
  void releaseAll() {
    running.forEach(RunningPlan::release);
  }

  private void lookAtAll() {
    for (RunningPlan plan : running) {
      try {
        lookAt(plan);
      } catch (RecordsUnavailableException later) {
        LOG.debugf("Plan %s is not looked after just now: %s", plan.attempt().plan(), later);
      }
    }
  }

  private void lookAt(RunningPlan plan) {
    if (records.standing(plan.attempt()) != PlanRecords.Standing.WANTED) {
      plan.cancellation().cancel();
    } else if (isOverdue(plan.attempt())) {
      plan.cancellation().cancel();
      records.finish(plan.attempt(), hung(plan.attempt()));
    }
  }

  /** A limit is kept by the solver; one that hangs in native code keeps none. */
  private boolean isOverdue(Attempt attempt) {
    Instant latest =
        attempt.begun().plus(attempt.profile().timeLimit().multipliedBy(2)).plus(GRACE);
    return clock.instant().isAfter(latest);
  }

  private static ProductionPlan hung(Attempt attempt) {
    String message =
        "The solver of plan (%s) did not stop at its time limit (%s), nor long after. Maybe try another profile, whose first solver is another."
            .formatted(attempt.plan(), attempt.profile().timeLimit());
    return attempt.without(
        PlanStatus.FAILED,
        List.of(Issue.error("plan.hung", "", attempt.plan().toString(), message)));
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
