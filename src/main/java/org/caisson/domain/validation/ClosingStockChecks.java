package org.caisson.domain.validation;

import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.ClosingStock;
import org.caisson.domain.requirement.Requirement;

/** What must lie at sites at the end can lie there, and matters. */
final class ClosingStockChecks {
  private ClosingStockChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "closing.leastAboveMost",
            "No closing stock asks for more than it permits.",
            ClosingStockChecks::leastAboveMost),
        Check.warning(
            "closing.softWithoutCost",
            "A soft closing stock has a cost of missing it.",
            ClosingStockChecks::softWithoutCost));
  }

  private static void leastAboveMost(PlanningModel model, IssueCollector issues) {
    base()
        .each(
            "closingStocks",
            model.industrialBase().closingStocks(),
            (p, stock) -> {
              Double most = stock.most();
              if (most != null && stock.least() > most) {
                issues.report(
                    p.at("least"),
                    stock.least(),
                    "`least` ("
                        + Words.number(stock.least())
                        + ") of "
                        + of(stock)
                        + " is more than `most` ("
                        + Words.number(most)
                        + "), so no stock could be right. Maybe the two were swapped.");
              }
            });
  }

  private static void softWithoutCost(PlanningModel model, IssueCollector issues) {
    base()
        .each(
            "closingStocks",
            model.industrialBase().closingStocks(),
            (p, stock) -> {
              if (stock.requirement() == Requirement.SOFT && stock.missingCost() == null) {
                issues.report(
                    p.at("missingCost"),
                    null,
                    "The closing stock of "
                        + of(stock)
                        + " may be missed at no cost, so nothing brings it about. Maybe add"
                        + " `missingCost`, or make it `HARD`.");
              }
            });
  }

  private static Pointer base() {
    return Pointer.ROOT.at("industrialBase");
  }

  private static String of(ClosingStock stock) {
    return "item " + Words.name(stock.item()) + " at site " + Words.name(stock.site());
  }
}
