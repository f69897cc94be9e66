package org.caisson.domain.validation;

import java.util.List;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StageTerm;
import org.caisson.domain.nation.Donation;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.nation.UkraineNeed;
import org.caisson.domain.plant.ClosingStock;

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
                "Where objective stages are stated, one of them measures what is soft, wanted, pledged or has a penalty.",
                UnusedStageChecks::unused)
            .needing("/stages"));
  }

  private static void unused(PlanningModel model, IssueCollector issues) {
    if (!model.stages().isEmpty()) {
      List<StageTerm> terms = model.stages().stream().flatMap(s -> s.terms().stream()).toList();
      StatedMeasures measures = new StatedMeasures(terms);
      ofContractLines(model, measures, issues);
      ofMoney(model, measures, issues);
      ofStockpiles(model, measures, issues);
      ofNeeds(model, measures, issues);
      ofPreviousPlan(model, measures, issues);
    }
  }

  private static void ofContractLines(
      PlanningModel model, StatedMeasures measures, IssueCollector issues) {
    StatedList<ContractLine> lines =
        StatedList.of("contractLines", model.contractLines(), ContractLine::id);
    lines.report(
        measures::isPenaltyUnused,
        "The penalties of contract lines",
        "no stage counts money, so they change nothing",
        StageKind.COST,
        issues);
    lines.report(
        measures::isLatenessUnused,
        "The delivery dates of contract lines",
        "no stage measures their lateness, so they may all be missed",
        StageKind.LATENESS,
        issues);
  }

  private static void ofMoney(PlanningModel model, StatedMeasures measures, IssueCollector issues) {
    StatedList.of("nations", model.nations(), Nation::id)
        .report(
            measures::isBudgetUnused,
            "The soft budgets of nations",
            "no stage measures their excess, so they limit nothing",
            StageKind.BUDGET_EXCESS,
            issues);
    new StatedList<ClosingStock>()
        .with(
            Pointer.ROOT.at("industrialBase").at("closingStocks"),
            model.industrialBase().closingStocks(),
            stock -> stock.item() + " at " + stock.site())
        .report(
            measures::isClosingStockUnused,
            "The soft closing stocks of items",
            "no stage counts money, so nothing brings them about",
            StageKind.COST,
            issues);
  }

  private static void ofStockpiles(
      PlanningModel model, StatedMeasures measures, IssueCollector issues) {
    StatedList<Stockpile> stockpiles = new StatedList<>();
    StatedList<Donation> donations = new StatedList<>();
    Pointer.ROOT.each(
        "nations",
        model.nations(),
        (at, nation) -> {
          String of = " of " + nation.id();
          stockpiles.with(at.at("stockpiles"), nation.stockpiles(), s -> s.item() + of);
          donations.with(at.at("donations"), nation.donations(), d -> d.item() + of);
        });
    stockpiles
        .at("floor")
        .report(
            measures::isFloorUnused,
            "The soft floors of stockpiles",
            "no stage measures what is missing to them, so they hold nothing back",
            StageKind.FLOOR_SHORTFALL,
            issues);
    stockpiles
        .at("objective")
        .report(
            measures::isObjectiveUnused,
            "The objectives of stockpiles",
            "no stage measures what is missing to them, so nothing brings them about",
            StageKind.RESTOCK_SHORTFALL,
            issues);
    donations.report(
        donation -> measures.arePledgesUnused(),
        "The pledged donations",
        "no stage measures whether they are given, so none of them need be",
        StageKind.PLEDGE_DELAY,
        issues);
  }

  private static void ofNeeds(PlanningModel model, StatedMeasures measures, IssueCollector issues) {
    StatedList.of("ukraineNeeds", model.ukraineNeeds(), UkraineNeed::item)
        .report(
            measures::isUnused,
            "The soft needs of Ukraine of items",
            "no stage measures what is missing to them, so none of them need be met",
            StageKind.UKRAINE_SHORTFALL,
            issues);
  }

  /** Named as a whole: it has as many entries as there is work. */
  private static void ofPreviousPlan(
      PlanningModel model, StatedMeasures measures, IssueCollector issues) {
    if (!model.previousPlan().isEmpty() && !measures.measures(StageKind.INSTABILITY)) {
      issues.report(
          Pointer.ROOT.at("previousPlan"),
          null,
          "A previous plan is stated, but no stage measures what departs from it, so it is not kept"
              + " to. Maybe add `INSTABILITY` to the stages.");
    }
  }
}
