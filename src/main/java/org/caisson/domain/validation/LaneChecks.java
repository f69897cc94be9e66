package org.caisson.domain.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.Lane;

/** Items that move by lanes can be told where they lie, and are handed over where they can come. */
final class LaneChecks {
  private LaneChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error("lane.sameSite", "Every lane leads to another site.", LaneChecks::sameSite),
        Check.error(
            "lane.openSupply",
            "A supply of an item that moves by lanes says to which site it delivers.",
            LaneChecks::openSupply),
        Check.error(
            "lane.shelfLife", "No item with a shelf life moves by lanes.", LaneChecks::shelfLife),
        Check.error(
                "deliverAt.nothing",
                "A contract line is delivered at a site where its item can be, of a producer that"
                    + " may fill it.",
                LaneChecks::nothing)
            .needing(
                "/industrialBase/sites",
                "/industrialBase/lines",
                "/industrialBase/supplies",
                "/industrialBase/openingStocks",
                "/industrialBase/lanes"));
  }

  private static void sameSite(PlanningModel model, IssueCollector issues) {
    base()
        .each(
            "lanes",
            model.industrialBase().lanes(),
            (p, lane) -> {
              if (!lane.from().isEmpty() && lane.from().equals(lane.to())) {
                issues.report(
                    p.at("to"),
                    lane.to(),
                    "Lane "
                        + Words.name(lane.id())
                        + " leads from site "
                        + Words.name(lane.from())
                        + " to itself, so it moves nothing. Maybe one of the two is another site.");
              }
            });
  }

  private static Set<String> itemsWithLanes(PlanningModel model) {
    Set<String> items = new HashSet<>();
    model.industrialBase().lanes().stream()
        .map(Lane::item)
        .filter(item -> !item.isEmpty())
        .forEach(items::add);
    return items;
  }

  private static void openSupply(PlanningModel model, IssueCollector issues) {
    Set<String> items = itemsWithLanes(model);
    base()
        .each(
            "supplies",
            model.industrialBase().supplies(),
            (p, supply) -> {
              if (supply.site() == null && items.contains(supply.item())) {
                issues.report(
                    p.at("site"),
                    null,
                    "Supply "
                        + Words.name(supply.id())
                        + " is open to all sites, but its item "
                        + Words.name(supply.item())
                        + " moves by lanes only, so it must arrive somewhere. Maybe add `site`, or"
                        + " remove the lanes of the item.");
              }
            });
  }

  private static void shelfLife(PlanningModel model, IssueCollector issues) {
    Set<String> items = itemsWithLanes(model);
    base()
        .each(
            "items",
            model.industrialBase().items(),
            (p, item) -> {
              Integer shelfLife = item.shelfLifeMonths();
              if (shelfLife != null && items.contains(item.id())) {
                issues.report(
                    p.at("shelfLifeMonths"),
                    shelfLife,
                    "Item "
                        + Words.name(item.id())
                        + " has a shelf life and moves by lanes, but the age of what a lane brings"
                        + " is not known at the other end. Maybe remove the lanes, or make the item"
                        + " after the lane another one.");
              }
            });
  }

  private static void nothing(PlanningModel model, IssueCollector issues) {
    Sources sources = new Sources(model);
    Set<String> sites = Ids.of(model, Kind.SITE);
    Pointer.ROOT.each(
        "contractLines",
        model.contractLines(),
        (p, line) -> {
          String site = line.deliverAt();
          if (site != null
              && sites.contains(site)
              && sources.canServe(line)
              && !sources.canServe(line, site)) {
            issues.report(p.at("deliverAt"), site, nothing(line, site));
          }
        });
  }

  private static String nothing(ContractLine line, String site) {
    String producers =
        line.eligibleProducers().isEmpty()
            ? ""
            : " of a producer that may fill it (" + Words.names(line.eligibleProducers()) + ")";
    return "Contract line "
        + Words.name(line.id())
        + " is delivered at site "
        + Words.name(site)
        + ", where nothing of item "
        + Words.name(line.item())
        + producers
        + " is made, bought, in stock or brought by a lane. Maybe `deliverAt` is another site, or a"
        + " lane to it is missing.";
  }

  private static Pointer base() {
    return Pointer.ROOT.at("industrialBase");
  }
}
