package org.caisson.formulation.stage;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StagePlan;
import org.caisson.domain.model.StageScope;
import org.caisson.domain.model.StageTerm;
import org.caisson.domain.requirement.Requirement;

/** Which stages a model is planned in. */
public final class ObjectiveStages {
  private ObjectiveStages() {}

  /**
   * The stages that are stated, in their order; lateness becomes one stage for each priority in the
   * model, and what the model has nothing to measure of is left out. Cost never is.
   */
  public static List<ToleratedStage> forModel(PlanningModel model, List<StagePlan> plans) {
    List<String> weightedIds = StageIds.weightedIds(plans);
    List<ToleratedStage> stages = new ArrayList<>();
    for (int p = 0; p < plans.size(); p++) {
      StagePlan plan = plans.get(p);
      for (ObjectiveStage stage : stagesOf(model, plan, weightedIds.get(p))) {
        stages.add(new ToleratedStage(stage, plan.ownTolerance()));
      }
    }
    return stages;
  }

  /** The same statements with a statement for each priority in the place of all. */
  public static List<StagePlan> byPriority(PlanningModel model, List<StagePlan> plans) {
    return plans.stream().flatMap(plan -> byPriority(model, plan).stream()).toList();
  }

  private static List<StagePlan> byPriority(PlanningModel model, StagePlan plan) {
    return plan.stage() == StageKind.LATENESS && plan.priority() == null
        ? priorities(model).stream().map(plan::ofPriority).toList()
        : List.of(plan);
  }

  private static List<ObjectiveStage> stagesOf(
      PlanningModel model, StagePlan plan, String weightedId) {
    if (!StageScope.measures(model, plan)) {
      return List.of();
    }
    if (plan.isWeighted()) {
      return List.of(weighted(model, plan, weightedId));
    }
    return plan.terms().stream().flatMap(term -> measures(model, term).stream()).toList();
  }

  private static ObjectiveStage weighted(PlanningModel model, StagePlan plan, String id) {
    List<WeightedStage.Part> parts = new ArrayList<>();
    for (StageTerm term : plan.terms()) {
      for (ObjectiveStage measure : measures(model, term)) {
        parts.add(new WeightedStage.Part(measure, term.weight()));
      }
    }
    return new WeightedStage(id, parts);
  }

  private static List<ObjectiveStage> measures(PlanningModel model, StageTerm term) {
    if (!StageScope.measures(model, term)) {
      return List.of();
    }
    return switch (term.stage()) {
      case LATENESS -> lateness(model, term);
      case UKRAINE_SHORTFALL -> List.of(new UkraineShortfallStage());
      case PLEDGE_DELAY -> List.of(new PledgeDelayStage());
      case FLOOR_SHORTFALL -> List.of(new FloorShortfallStage());
      case RESTOCK_SHORTFALL -> List.of(new RestockShortfallStage());
      case COST -> List.of(new CostStage(model.currency()));
      case FAIRNESS -> List.of(new FairnessStage(1));
      case INSTABILITY -> List.of(new InstabilityStage());
      case MARGIN -> List.of(new MarginStage(model.currency()));
      case BUDGET_EXCESS ->
          anySoftBudget(model) ? List.of(new BudgetExcessStage(model.currency())) : List.of();
    };
  }

  private static List<ObjectiveStage> lateness(PlanningModel model, StageTerm term) {
    Integer only = term.priority();
    return priorities(model).stream()
        .filter(priority -> only == null || priority.equals(only))
        .map(priority -> (ObjectiveStage) new LatenessStage(priority))
        .toList();
  }

  private static boolean anySoftBudget(PlanningModel model) {
    return model.nations().stream()
        .flatMap(nation -> nation.budgets().stream())
        .anyMatch(budget -> budget.requirement() == Requirement.SOFT);
  }

  private static List<Integer> priorities(PlanningModel model) {
    return model.contractLines().stream()
        .filter(LatenessStage::isMeasured)
        .map(line -> line.priority())
        .distinct()
        .sorted()
        .toList();
  }
}
