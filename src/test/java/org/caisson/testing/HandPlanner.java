package org.caisson.testing;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.mathmodel.LinearModelBuilder;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Names;
import org.caisson.planning.PlanListener;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.PlanningException;
import org.caisson.planning.StageProgram;
import org.caisson.solver.Cancellation;

/**
 * A planner whose conduct a test chooses by the name of the model: "Waits" goes on until it is
 * cancelled, "Breaks" throws, "Stops" reaches a limit, every other model gets {@link ShellPlan}.
 * Only tests that choose it have it; all others plan with the real planner.
 */
@Alternative
@Singleton
public class HandPlanner implements Planner {

  @Override
  public ProductionPlan plan(
      PlanRequest request, PlanListener listener, Cancellation cancellation) {
    listener.built(12, 34, 56);
    listener.stageStarted(1, 2, "lateness-1", "Lateness of priority 1");
    return switch (request.model().name()) {
      case "Waits" -> untilCancelled(request, cancellation);
      case "Breaks" -> throw new IllegalStateException("a secret of the program");
      case "Stops" -> withStatus(request, PlanStatus.STOPPED);
      default -> solved(listener);
    };
  }

  private static ProductionPlan solved(PlanListener listener) {
    ProductionPlan plan = ShellPlan.solved();
    listener.stageFinished(1, 2, plan.stages().get(0));
    listener.stageStarted(2, 2, "cost", "Cost");
    listener.stageFinished(2, 2, plan.stages().get(1));
    return plan;
  }

  private static ProductionPlan untilCancelled(PlanRequest request, Cancellation cancellation) {
    CountDownLatch cancelled = new CountDownLatch(1);
    cancellation.onCancel(cancelled::countDown);
    try {
      cancelled.await();
      return withStatus(request, PlanStatus.CANCELLED);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return withStatus(request, PlanStatus.CANCELLED);
    }
  }

  private static ProductionPlan withStatus(PlanRequest request, PlanStatus status) {
    return ProductionPlan.without(
        status, request.reference(), "UKRAINE_FIRST", "USD", "", request.warnings());
  }

  @Override
  public StageProgram program(
      PlanRequest request, int stage, PlanListener listener, Cancellation cancellation) {
    if (stage < 1 || stage > 2) {
      throw new IllegalArgumentException(
          "Stage (%d) does not exist. Maybe one of 1 to 2.".formatted(stage));
    }
    if (request.model().name().equals("Breaks")) {
      throw new PlanningException("Stage 1 could not be solved. Maybe give it more time.");
    }
    LinearModelBuilder builder = new LinearModelBuilder();
    int x = builder.addColumn(0, 4);
    builder.beginRow(1, Double.POSITIVE_INFINITY);
    builder.add(x, 1);
    return new StageProgram(
        "lateness-1", builder.build(Names.NUMBERED), new LinearObjective(new double[] {2}, 0));
  }
}
