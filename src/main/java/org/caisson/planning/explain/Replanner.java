package org.caisson.planning.explain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.planning.PlanningException;
import org.caisson.planning.Replans;
import org.caisson.planning.explain.Explanation.StageChange;

/** Plans the model again with a change, up to the stage that is asked about; each change once. */
final class Replanner {
  private final PlanningModel model;
  private final ProductionPlan base;
  private final Replans replans;
  private final ExplainListener listener;
  private final Map<String, ProductionPlan> known = new HashMap<>();
  private int number;

  Replanner(PlanningModel model, ProductionPlan base, Replans replans, ExplainListener listener) {
    this.model = model;
    this.base = base;
    this.replans = replans;
    this.listener = listener;
  }

  /**
   * The plan of the changed model with the stages up to the one named; its lateness, stage values
   * and worths only.
   *
   * @throws PlanningException when it could not be solved
   */
  ProductionPlan plan(Change change, String stage) {
    ProductionPlan plan = attempt(change, stage);
    requireSolved(plan, change);
    return plan;
  }

  /**
   * The same of a change that may take too much away; empty when hard data then contradict each
   * other, so that there is no plan.
   */
  Optional<ProductionPlan> planIfAny(Change change, String stage) {
    ProductionPlan plan = attempt(change, stage);
    if (plan.status() == PlanStatus.CONTRADICTORY) {
      return Optional.empty();
    }
    requireSolved(plan, change);
    return Optional.of(plan);
  }

  private ProductionPlan attempt(Change change, String stage) {
    String key = stage + " " + change.words();
    ProductionPlan before = known.get(key);
    if (before != null) {
      return before;
    }
    number++;
    listener.planning(number, change.words());
    ProductionPlan plan = replans.plan(change.of(model), stage).withoutQuantities();
    if (plan.status() == PlanStatus.SOLVED) {
      tell(change(plan, stage));
    } else if (plan.status() == PlanStatus.CONTRADICTORY) {
      listener.planned("no plan: hard data contradict each other");
    }
    known.put(key, plan);
    return plan;
  }

  private static void requireSolved(ProductionPlan plan, Change change) {
    if (plan.status() != PlanStatus.SOLVED) {
      throw new PlanningException(
          "The model with a change (%s) could not be planned: %s. Maybe explain less at once, or choose a --profile with more time."
              .formatted(change.words(), plan.status()));
    }
  }

  private void tell(StageChange measured) {
    listener.planned(
        String.format(
            Locale.ROOT,
            "%s %.6g instead of %.6g %s",
            measured.stage(),
            measured.after(),
            measured.before(),
            measured.unit()));
  }

  /** A stage of the plan and of another one. */
  StageChange change(ProductionPlan other, String stage) {
    StageResult before =
        result(base, stage).orElseThrow(() -> new IllegalStateException("no stage " + stage));
    double after = result(other, stage).map(StageResult::value).orElse(0.0);
    return new StageChange(
        stage, before.name(), before.unit(), before.value(), after, before.sense());
  }

  /** Empty when the change left the stage nothing to measure: the last soft budget is gone. */
  private static Optional<StageResult> result(ProductionPlan plan, String stage) {
    return plan.stages().stream()
        .filter(result -> result.id().equals(stage))
        .findFirst()
        .or(() -> lastRound(plan, stage));
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
