package org.caisson.domain.model;

import org.caisson.domain.requirement.Requirement;

/** Whether there is anything in a model that a stage could measure. */
public final class StageScope {
  private StageScope() {}

  /** Whether some part of a stage measures something. */
  public static boolean measures(PlanningModel model, StagePlan plan) {
    return plan.terms().stream().anyMatch(term -> measures(model, term));
  }

  /** Whether a measure has something to measure. Cost always has. */
  public static boolean measures(PlanningModel model, StageTerm term) {
    return switch (term.stage()) {
      case LATENESS ->
          model.contractLines().stream()
              .filter(line -> line.terms().lateness() == Requirement.SOFT)
              .anyMatch(line -> term.covers(line.priority()));
      case UKRAINE_SHORTFALL ->
          model.ukraineNeeds().stream().anyMatch(need -> need.requirement() == Requirement.SOFT);
      case PLEDGE_DELAY ->
          model.nations().stream().anyMatch(nation -> !nation.donations().isEmpty());
      case FLOOR_SHORTFALL, RESTOCK_SHORTFALL ->
          model.nations().stream().anyMatch(nation -> !nation.stockpiles().isEmpty());
      case FAIRNESS -> model.contractLines().stream().anyMatch(line -> line.scheduled() > 0);
      case INSTABILITY -> !model.previousPlan().isEmpty();
      case BUDGET_EXCESS ->
          model.nations().stream()
              .flatMap(nation -> nation.budgets().stream())
              .anyMatch(budget -> budget.requirement() == Requirement.SOFT);
      case COST, MARGIN -> true;
    };
  }
}
