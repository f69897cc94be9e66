package org.caisson.planning.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.validation.Issue;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.store.StoreUnavailableException;
import org.jboss.logging.Logger;

/**
 * Computes plans whose records are kept. A plan whose worker was lost is begun again from what was
 * submitted, as another attempt; whatever an earlier attempt still writes is not heeded.
 */
public final class PlanWorker implements AutoCloseable {
  /** A plan that has cost so many workers would cost the next one too. */
  public static final int MOST_ATTEMPTS = 20;

  private static final Logger LOG = Logger.getLogger(PlanWorker.class);
  private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

  private final PlanRecords records;
  private final StoredModels models;
  private final Planner planner;
  private final PlanWatch watch;
  private final CountDownLatch stopping = new CountDownLatch(1);

  /** Computes with that planner what those records ask for. */
  public PlanWorker(PlanRecords records, StoredModels models, Planner planner, Clock clock) {
    this(records, models, planner, clock, BETWEEN_LOOKS);
  }

  /**
   * The same.
   *
   * @param betweenLooks how long to wait until what is computed is looked after again
   */
  public PlanWorker(
      PlanRecords records,
      StoredModels models,
      Planner planner,
      Clock clock,
      Duration betweenLooks) {
    this.records = records;
    this.models = models;
    this.planner = planner;
    this.watch = new PlanWatch(records, clock, betweenLooks);
  }

  /** What became of a turn. */
  public enum Turn {
    /** The plan is over, or no longer this worker's. */
    DONE,
    /** The plan was given back, for another worker to begin it again. */
    GIVEN_BACK
  }

  /**
   * Computes a plan, from the calling thread.
   *
   * @throws StoreUnavailableException when the plan could not be begun just now
   */
  public Turn run(UUID plan) {
    if (stopping.getCount() == 0) {
      return Turn.GIVEN_BACK;
    }
    Optional<Attempt> begun = records.begin(plan);
    if (begun.isEmpty()) {
      return Turn.DONE;
    }
    RunningPlan running = new RunningPlan(begun.get(), records);
    watch.add(running);
    try {
      return run(running);
    } finally {
      watch.remove(running);
    }
  }

  private Turn run(RunningPlan running) {
    if (stopping.getCount() == 0) {
      running.release();
    }
    ProductionPlan plan = plan(running);
    watch.remove(running);
    Attempt attempt = running.attempt();
    if (running.isReleased() && plan.status() == PlanStatus.CANCELLED && records.release(attempt)) {
      LOG.infof("Plan %s of %s is given back", attempt.plan(), attempt.reference().name());
      return Turn.GIVEN_BACK;
    }
    if (finish(attempt, plan)) {
      LOG.infof("Plan %s of %s: %s", attempt.plan(), attempt.reference().name(), plan.status());
    }
    return Turn.DONE;
  }

  /**
   * Whatever goes wrong in a plan is told to the one who asked for it, and the worker lives on:
   * also when memory or stack ran out, for what the plan held is free again by then.
   */
  private ProductionPlan plan(RunningPlan running) {
    Attempt attempt = running.attempt();
    try {
      return attempt.number() > MOST_ATTEMPTS
          ? attempt.without(PlanStatus.FAILED, List.of(tooManyAttempts(attempt)))
          : planned(running);
    } catch (RuntimeException | Error fault) {
      LOG.errorf(fault, "Plan %s of %s failed", attempt.plan(), attempt.reference().name());
      return attempt.without(PlanStatus.FAILED, List.of(failure(attempt.plan())));
    }
  }

  private ProductionPlan planned(RunningPlan running) {
    Attempt attempt = running.attempt();
    StoredModels.ReadModel read = models.read(attempt.document());
    return read.model()
        .map(
            model ->
                planner.plan(
                    new PlanRequest(model, attempt.reference(), read.issues(), attempt.profile()),
                    running,
                    running.cancellation()))
        .orElseGet(() -> attempt.without(PlanStatus.INVALID, read.issues()));
  }

  /** A result that cannot be written for a fault of its own would not be next time either. */
  private boolean finish(Attempt attempt, ProductionPlan plan) {
    try {
      return written(attempt, plan);
    } catch (StoreUnavailableException later) {
      throw later;
    } catch (RuntimeException | Error fault) {
      LOG.errorf(fault, "What plan %s came to cannot be written", attempt.plan());
      return written(attempt, attempt.without(PlanStatus.FAILED, List.of(failure(attempt.plan()))));
    }
  }

  /** A result is worth waiting for the records to come back. */
  private boolean written(Attempt attempt, ProductionPlan plan) {
    while (true) {
      try {
        return records.finish(attempt, plan);
      } catch (StoreUnavailableException later) {
        LOG.warnf("Plan %s is done and not written yet: %s", attempt.plan(), later.getCause());
        if (stopsWithin(BETWEEN_TRIES)) {
          throw later;
        }
      }
    }
  }

  private boolean stopsWithin(Duration span) {
    try {
      return stopping.await(span.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private static Issue failure(UUID plan) {
    return Issue.error(
        "plan.failed",
        "",
        plan.toString(),
        "Plan (%s) failed because of a fault in the program, not in the model.".formatted(plan)
            + " Maybe try another profile, and give the plan's id to whoever runs the service:"
            + " the log tells more.");
  }

  private static Issue tooManyAttempts(Attempt attempt) {
    return Issue.error(
        "plan.attempts",
        "",
        attempt.plan().toString(),
        "Plan (%s) was begun %d times and its worker was lost each time. Maybe it needs more memory than the workers have, or a shorter horizon."
            .formatted(attempt.plan(), attempt.number() - 1));
  }

  /** Whether a thread of this worker is held by a solver that does not stop. */
  public boolean isHeld() {
    return watch.sawHang();
  }

  /** Stops what is being computed and gives it back. */
  public void stop() {
    stopping.countDown();
    watch.releaseAll();
  }

  @Override
  public void close() {
    stop();
    watch.close();
  }
}
