package org.caisson.planning.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.validation.Issue;
import org.caisson.planning.store.StoreUnavailableException;
import org.jboss.logging.Logger;

/**
 * Looks after the plans that this process computes, again and again: whether somebody cancelled
 * one, wherever that was asked, whether another worker has taken one, and whether one is overdue.
 */
final class PlanWatch implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(PlanWatch.class);

  /** How much longer than its limit a plan may take before its solver counts as hung. */
  private static final Duration GRACE = Duration.ofMinutes(5);

  private final PlanRecords records;
  private final AwakeTime time;

  /** With what had been lived through when they were begun. */
  private final Map<RunningPlan, Duration> running = new ConcurrentHashMap<>();

  /** Those of them whose solvers were given up and still hold their threads. */
  private final Set<RunningPlan> hung = ConcurrentHashMap.newKeySet();

  private final ScheduledExecutorService timer =
      Executors.newSingleThreadScheduledExecutor(PlanWatch::thread);

  PlanWatch(PlanRecords records, Clock clock, Duration betweenLooks) {
    this.records = records;
    this.time = new AwakeTime(clock);
    long millis = betweenLooks.toMillis();
    timer.scheduleWithFixedDelay(this::lookAtAll, millis, millis, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "plan-watch");
    thread.setDaemon(true);
    return thread;
  }

  void add(RunningPlan plan) {
    running.put(plan, time.lived());
  }

  /**
   * A plan that has come to its end is nobody's to stop any more, however long writing it takes.
   */
  void remove(RunningPlan plan) {
    running.remove(plan);
    hung.remove(plan);
  }

  /** Whether a thread is held by a solver that does not stop. */
  boolean sawHang() {
    return !hung.isEmpty();
  }

  /** Stops all plans, to give them back. */
  void releaseAll() {
    running.keySet().forEach(RunningPlan::release);
  }

  /** A fault in one look must not end the looking: a timer that throws is never called again. */
  private void lookAtAll() {
    boolean awake = time.look();
    for (RunningPlan plan : running.keySet()) {
      try {
        lookAt(plan, awake);
      } catch (StoreUnavailableException later) {
        LOG.debugf("Plan %s is not looked after just now: %s", plan.attempt().plan(), later);
      } catch (RuntimeException | Error fault) {
        LOG.errorf(fault, "Plan %s could not be looked after", plan.attempt().plan());
      }
    }
  }

  private void lookAt(RunningPlan plan, boolean awake) {
    if (records.standing(plan.attempt()) != PlanRecords.Standing.WANTED) {
      plan.cancellation().cancel();
    } else if (awake && isOverdue(plan) && running.containsKey(plan)) {
      hung.add(plan);
      plan.cancellation().cancel();
      records.finish(plan.attempt(), hung(plan.attempt()));
    }
  }

  /**
   * A limit is kept by the solver; one that hangs in native code keeps none. A solver gets no
   * further while the machine sleeps, so that only time awake counts.
   */
  private boolean isOverdue(RunningPlan plan) {
    Duration begun = running.getOrDefault(plan, time.lived());
    Duration longest = plan.attempt().profile().timeLimit().multipliedBy(2).plus(GRACE);
    return time.lived().minus(begun).compareTo(longest) > 0;
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
