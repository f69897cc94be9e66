package org.caisson.planning.jobs;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.planning.PlanJob;
import org.caisson.planning.PlanListener;
import org.caisson.planning.PlanProgress;
import org.caisson.planning.PlanRequest;
import org.caisson.solver.Cancellation;
import org.jspecify.annotations.Nullable;

/** One job and everything that changes about it; may be used from any thread. */
final class RunningJob implements PlanListener {
  private final UUID id;
  private final PlanRequest request;
  private final Clock clock;
  private final Instant submitted;
  private final Cancellation cancellation = new Cancellation();

  private PlanStatus status = PlanStatus.QUEUED;
  private PlanProgress progress = PlanProgress.NONE;
  private @Nullable Instant started;
  private @Nullable Instant finished;
  private @Nullable ProductionPlan plan;

  RunningJob(UUID id, PlanRequest request, Clock clock) {
    this.id = id;
    this.request = request;
    this.clock = clock;
    this.submitted = clock.instant();
  }

  UUID id() {
    return id;
  }

  PlanRequest request() {
    return request;
  }

  Cancellation cancellation() {
    return cancellation;
  }

  /** The job as it stands now. */
  synchronized PlanJob snapshot() {
    return new PlanJob(
        id,
        status,
        request.reference(),
        request.profile().name(),
        submitted,
        started,
        finished,
        progress,
        Optional.ofNullable(plan),
        request);
  }

  /** A worker takes the job; false when it was cancelled while it waited. */
  synchronized boolean start() {
    if (isOver()) {
      return false;
    }
    status = PlanStatus.SOLVING;
    started = clock.instant();
    return true;
  }

  /** The job is over, with its plan; has no effect when it is over already. */
  synchronized void finish(ProductionPlan result) {
    if (isOver()) {
      return;
    }
    plan = result;
    status = result.status();
    finished = clock.instant();
  }

  /** Ends the job at once when no worker has taken it yet. */
  synchronized void cancelIfWaiting(ProductionPlan cancelled) {
    if (isWaiting()) {
      finish(cancelled);
    }
  }

  synchronized boolean isOver() {
    return status.isFinal();
  }

  synchronized boolean isWaiting() {
    return status == PlanStatus.QUEUED;
  }

  @Override
  public synchronized void built(int rows, int columns, int entries) {
    progress = progress.built(rows, columns, entries);
  }

  @Override
  public synchronized void stageStarted(int number, int count, String stage, String name) {
    progress = progress.inStage(number, count, name);
  }

  @Override
  public synchronized void stageFinished(int number, int count, StageResult result) {
    progress = progress.with(result);
  }
}
