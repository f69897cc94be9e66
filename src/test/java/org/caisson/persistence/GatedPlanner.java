package org.caisson.persistence;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.PlanListener;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.StageProgram;
import org.caisson.solver.Cancellation;
import org.caisson.testing.ShellPlan;

/** Plans when the test opens it; a cancelled plan has what it had by then. */
final class GatedPlanner implements Planner {
  final CountDownLatch open = new CountDownLatch(1);
  final AtomicInteger begun = new AtomicInteger();
  private final CountDownLatch started = new CountDownLatch(1);
  private final boolean hears;
  private final Runnable atTheEnd;

  GatedPlanner() {
    this(true);
  }

  private GatedPlanner(boolean hears) {
    this(hears, () -> {});
  }

  private GatedPlanner(boolean hears, Runnable atTheEnd) {
    this.hears = hears;
    this.atTheEnd = atTheEnd;
  }

  /** One that solves at once, and then does that before it says so. */
  static GatedPlanner thatSolves(Runnable atTheEnd) {
    GatedPlanner planner = new GatedPlanner(false, atTheEnd);
    planner.open.countDown();
    return planner;
  }

  /** One that goes on whoever cancels it. */
  static GatedPlanner deaf() {
    return new GatedPlanner(false);
  }

  void awaitStart() throws InterruptedException {
    assertTrue(started.await(30, TimeUnit.SECONDS), "no plan was begun");
  }

  @Override
  public ProductionPlan plan(
      PlanRequest request, PlanListener listener, Cancellation cancellation) {
    begun.incrementAndGet();
    listener.built(10, 20, 30);
    listener.stageStarted(1, 2, "lateness-1", "Lateness");
    started.countDown();
    CountDownLatch stopped = new CountDownLatch(1);
    if (hears) {
      cancellation.onCancel(stopped::countDown);
    }
    while (open.getCount() > 0 && stopped.getCount() > 0) {
      Thread.onSpinWait();
    }
    if (cancellation.isCancelled()) {
      return bestSoFar(request);
    }
    ProductionPlan plan = ShellPlan.solved();
    listener.stageFinished(1, 2, plan.stages().get(0));
    atTheEnd.run();
    return plan;
  }

  private static ProductionPlan bestSoFar(PlanRequest request) {
    return ProductionPlan.without(
            PlanStatus.CANCELLED, request.reference(), "", "USD", "", List.of())
        .withStages(ShellPlan.solved().stages());
  }

  @Override
  public StageProgram program(
      PlanRequest request, int stage, PlanListener listener, Cancellation cancellation) {
    throw new IllegalArgumentException("none");
  }
}
