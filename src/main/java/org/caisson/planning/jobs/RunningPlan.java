package org.caisson.planning.jobs;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.StageResult;
import org.caisson.planning.PlanEvent;
import org.caisson.planning.PlanListener;
import org.caisson.planning.PlanProgress;
import org.caisson.planning.store.StoreUnavailableException;
import org.caisson.solver.Cancellation;
import org.jboss.logging.Logger;

/**
 * A plan that this process computes. Hears how it gets on and writes that down; what cannot be
 * written just now is written with the next news. May be used from any thread.
 */
final class RunningPlan implements PlanListener {
  private static final Logger LOG = Logger.getLogger(RunningPlan.class);

  private final Attempt attempt;
  private final PlanRecords records;
  private final Cancellation cancellation = new Cancellation();
  private final List<PlanRecords.News> unwritten = new ArrayList<>();
  private PlanProgress progress = PlanProgress.NONE;
  private volatile boolean released;

  RunningPlan(Attempt attempt, PlanRecords records) {
    this.attempt = attempt;
    this.records = records;
  }

  Attempt attempt() {
    return attempt;
  }

  Cancellation cancellation() {
    return cancellation;
  }

  /**
   * Stops the computation, to give the plan back; at once, also while news is being written to a
   * database that does not answer.
   */
  void release() {
    released = true;
    cancellation.cancel();
  }

  boolean isReleased() {
    return released;
  }

  @Override
  public synchronized void built(int rows, int columns, int entries) {
    progress = progress.built(rows, columns, entries);
    write(PlanEvent.Kind.PROGRESS);
  }

  @Override
  public synchronized void stageStarted(int number, int count, String stage, String name) {
    progress = progress.inStage(number, count, name);
    write(PlanEvent.Kind.PROGRESS);
  }

  @Override
  public synchronized void stageFinished(int number, int count, StageResult result) {
    progress = progress.with(result);
    write(PlanEvent.Kind.STAGE);
  }

  private void write(PlanEvent.Kind kind) {
    unwritten.add(new PlanRecords.News(kind, progress));
    try {
      boolean wanted = records.report(attempt, List.copyOf(unwritten));
      unwritten.clear();
      if (!wanted) {
        cancellation.cancel();
      }
    } catch (StoreUnavailableException later) {
      LOG.warnf("Progress of plan %s is not written yet: %s", attempt.plan(), later.getCause());
    }
  }
}
