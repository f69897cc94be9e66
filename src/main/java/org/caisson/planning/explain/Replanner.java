package org.caisson.planning.explain;

import java.util.Locale;
import java.util.Optional;
import org.caisson.domain.model.ModelChanges;
import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.planning.PlanListener;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.PlanningException;
import org.caisson.planning.StageOrder;
import org.caisson.planning.explain.Explanation.StageChange;
import org.caisson.solver.Cancellation;

/** Plans the model again with a change, up to the stage that is asked about. */
final class Replanner {
  private final Planner planner;
  private final PlanRequest request;
  private final ProductionPlan base;
  private final ExplainListener listener;
  private final Cancellation cancellation;
  private int number;

  Replanner(
      Planner planner,
      PlanRequest request,
      ProductionPlan base,
      ExplainListener listener,
      Cancellation cancellation) {
    this.planner = planner;
    this.request = request;
    this.base = base;
    this.listener = listener;
    this.cancellation = cancellation;
  }

  /**
   * The plan of the changed model with the stages up to the one named.
   *
   * @throws PlanningException when it could not be solved
   */
  ProductionPlan plan(Change change, String stage) {
    number++;
    listener.planning(number, change.words());
    PlanRequest changed =
        new PlanRequest(
            ModelChanges.withStages(change.of(request.model()), StageOrder.upTo(request, stage)),
            request.reference(),
            request.warnings(),
            request.profile());
    ProductionPlan plan = planner.plan(changed, PlanListener.SILENT, cancellation);
    if (plan.status() != PlanStatus.SOLVED) {
      throw new PlanningException(
          "The model with a change (%s) could not be planned: %s. Maybe explain less at once, or choose a --profile with more time."
              .formatted(change.words(), plan.status()));
    }
    StageChange measured = change(plan, stage);
    listener.planned(
        String.format(
            Locale.ROOT,
            "%s %.6g instead of %.6g %s",
            measured.stage(),
            measured.after(),
            measured.before(),
            measured.unit()));
    return plan;
  }

  /** A stage of the plan and of another one. */
  StageChange change(ProductionPlan other, String stage) {
    StageResult before = result(base, stage);
    return new StageChange(
        stage, before.name(), before.unit(), before.value(), result(other, stage).value());
  }

  private static StageResult result(ProductionPlan plan, String stage) {
    return plan.stages().stream()
        .filter(result -> result.id().equals(stage))
        .findFirst()
        .or(() -> lastRound(plan, stage))
        .orElseThrow(() -> new IllegalStateException("no stage " + stage));
  }

  /**
   * Where fairness was settled in fewer rounds, whom a later one would settle is settled already.
   */
  private static Optional<StageResult> lastRound(ProductionPlan plan, String stage) {
    Optional<StageKind> kind = StageIds.kind(stage);
    return kind.filter(StageKind.FAIRNESS::equals)
        .flatMap(
            fairness ->
                plan.stages().stream()
                    .filter(result -> StageIds.kind(result.id()).equals(kind))
                    .reduce((earlier, later) -> later));
  }
}
