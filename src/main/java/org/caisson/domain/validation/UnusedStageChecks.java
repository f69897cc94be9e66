package org.caisson.domain.validation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StageTerm;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plant.ClosingStock;
import org.caisson.domain.requirement.Requirement;

/**
 * What a model says is soft gives way, and costs what it is said to cost, only where a stage
 * measures it. A model that states its stages may forget one; the stages of run profiles do not.
 */
final class UnusedStageChecks {
  private UnusedStageChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.warning(
                "stages.unused",
                "Where objective stages are stated, one of them measures what is soft or has a penalty.",
                UnusedStageChecks::unused)
            .needing("/stages"));
  }

  private static void unused(PlanningModel model, IssueCollector issues) {
    if (!model.stages().isEmpty()) {
      Found found = new Found(model.stages().stream().flatMap(s -> s.terms().stream()).toList());
      Pointer lines = Pointer.ROOT.at("contractLines");
      report(
          issues,
          Pointer.ROOT.at("nations"),
          "The soft budgets of nations",
          named(model.nations(), Nation::id, found::isUnused),
          "no stage measures their excess, so they limit nothing",
          StageKind.BUDGET_EXCESS);
      report(
          issues,
          lines,
          "The penalties of contract lines",
          named(model.contractLines(), ContractLine::id, found::isPenaltyUnused),
          "no stage counts money, so they change nothing",
          StageKind.COST);
      report(
          issues,
          Pointer.ROOT.at("industrialBase").at("closingStocks"),
          "The soft closing stocks of items",
          named(
              model.industrialBase().closingStocks(),
              stock -> stock.item() + " at " + stock.site(),
              found::isUnused),
          "no stage counts money, so nothing brings them about",
          StageKind.COST);
      report(
          issues,
          lines,
          "The delivery dates of contract lines",
          named(model.contractLines(), ContractLine::id, found::isLatenessUnused),
          "no stage measures their lateness, so they may all be missed",
          StageKind.LATENESS);
    }
  }

  /** The names of those that are unused, by their places in the list. */
  private static <T> SortedMap<Integer, String> named(
      List<T> all, Function<T, String> name, Predicate<T> unused) {
    SortedMap<Integer, String> named = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      if (unused.test(all.get(i))) {
        named.put(i, name.apply(all.get(i)));
      }
    }
    return named;
  }

  /** One warning names them all, at the place of the first. */
  private static void report(
      IssueCollector issues,
      Pointer list,
      String what,
      SortedMap<Integer, String> unused,
      String why,
      StageKind missing) {
    if (!unused.isEmpty()) {
      issues.report(
          list.at(unused.firstKey()),
          unused.get(unused.firstKey()),
          what
              + " "
              + Words.names(unused.values())
              + " are stated, but "
              + why
              + ". Maybe add "
              + Words.name(missing.name())
              + " to the stages.");
    }
  }

  /**
   * What is found unused.
   *
   * @param terms all that the stages measure
   */
  private record Found(List<StageTerm> terms) {

    private boolean measures(Predicate<StageTerm> what) {
      return terms.stream().anyMatch(what);
    }

    private boolean measures(StageKind kind) {
      return measures(term -> term.stage() == kind);
    }

    /** Margin is prices earned less all that cost counts. */
    private boolean countsMoney() {
      return measures(StageKind.COST) || measures(StageKind.MARGIN);
    }

    boolean isUnused(Nation nation) {
      return !measures(StageKind.BUDGET_EXCESS)
          && nation.budgets().stream().anyMatch(budget -> budget.requirement() == Requirement.SOFT);
    }

    boolean isUnused(ClosingStock stock) {
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
  }
}
