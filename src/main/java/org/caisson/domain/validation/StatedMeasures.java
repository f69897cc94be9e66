package org.caisson.domain.validation;

import java.util.List;
import java.util.function.Predicate;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StageTerm;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.nation.UkraineNeed;
import org.caisson.domain.plant.ClosingStock;
import org.caisson.domain.requirement.Requirement;

/**
 * What the stages that a model states measure, and what of the model they leave unmeasured.
 *
 * @param terms all that the stages measure
 */
record StatedMeasures(List<StageTerm> terms) {

  private boolean measures(Predicate<StageTerm> what) {
    return terms.stream().anyMatch(what);
  }

  boolean measures(StageKind kind) {
    return measures(term -> term.stage() == kind);
  }

  /** Margin is prices earned less all that cost counts. */
  private boolean countsMoney() {
    return measures(StageKind.COST) || measures(StageKind.MARGIN);
  }

  boolean isBudgetUnused(Nation nation) {
    return !measures(StageKind.BUDGET_EXCESS)
        && nation.budgets().stream().anyMatch(budget -> budget.requirement() == Requirement.SOFT);
  }

  boolean isClosingStockUnused(ClosingStock stock) {
    return !countsMoney() && stock.requirement() == Requirement.SOFT;
  }

  boolean isPenaltyUnused(ContractLine line) {
    return !countsMoney() && line.terms().hasPenalty();
  }

  /** Fairness measures lateness by nation, margin what is delivered, and penalties cost money. */
  boolean isLatenessUnused(ContractLine line) {
    return line.terms().lateness() == Requirement.SOFT
        && !measures(StageKind.FAIRNESS)
        && !measures(StageKind.MARGIN)
        && !measures(term -> isLateness(term, line))
        && !(line.terms().hasPenalty() && countsMoney());
  }

  private static boolean isLateness(StageTerm term, ContractLine line) {
    return term.stage() == StageKind.LATENESS && term.covers(line.priority());
  }

  /** What is missing to an objective counts what is missing to the floor below it. */
  boolean isFloorUnused(Stockpile stockpile) {
    return !measures(StageKind.FLOOR_SHORTFALL)
        && !measures(StageKind.RESTOCK_SHORTFALL)
        && stockpile.floor() > 0
        && stockpile.floorRequirement() == Requirement.SOFT;
  }

  boolean isObjectiveUnused(Stockpile stockpile) {
    return !measures(StageKind.RESTOCK_SHORTFALL) && stockpile.objective() > 0;
  }

  boolean isUnused(UkraineNeed need) {
    return !measures(StageKind.UKRAINE_SHORTFALL) && need.requirement() == Requirement.SOFT;
  }

  /** What is given serves a need as well. */
  boolean arePledgesUnused() {
    return !measures(StageKind.PLEDGE_DELAY) && !measures(StageKind.UKRAINE_SHORTFALL);
  }
}
