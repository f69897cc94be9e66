package org.caisson.domain.validation;

import java.util.List;
import java.util.Set;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.nation.Nation;

/** Stockpiles and donations of a nation agree with each other. */
final class NationChecks {
  private NationChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "stockpile.floorAboveObjective",
            "No stockpile has a floor above its objective.",
            NationChecks::floorAboveObjective),
        Check.error(
            "donation.noStockpile",
            "A nation that donates an item holds a stockpile of it.",
            NationChecks::donationWithoutStockpile));
  }

  private static void floorAboveObjective(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT.each(
        "nations",
        model.nations(),
        (at, nation) ->
            at.each(
                "stockpiles",
                nation.stockpiles(),
                (p, stockpile) -> {
                  if (stockpile.floor() > stockpile.objective()) {
                    issues.report(
                        p.at("floor"),
                        stockpile.floor(),
                        "`floor` ("
                            + Words.number(stockpile.floor())
                            + ") of the stockpile of "
                            + Words.name(stockpile.item())
                            + " in "
                            + Words.name(nation.id())
                            + " is above `objective` ("
                            + Words.number(stockpile.objective())
                            + "), so the nation would want to hold less than it will not go below."
                            + " Maybe the two were swapped.");
                  }
                }));
  }

  private static void donationWithoutStockpile(PlanningModel model, IssueCollector issues) {
    Set<String> items = Ids.of(model, Kind.ITEM);
    Pointer.ROOT.each(
        "nations",
        model.nations(),
        (at, nation) ->
            at.each(
                "donations",
                nation.donations(),
                (p, donation) -> {
                  if (items.contains(donation.item()) && !holds(nation, donation.item())) {
                    issues.report(
                        p.at("item"),
                        donation.item(),
                        "Nation "
                            + Words.name(nation.id())
                            + " pledges item "
                            + Words.name(donation.item())
                            + " and has no stockpile of it to give from, so nothing could be donated. Maybe add"
                            + " one to its `stockpiles`.");
                  }
                }));
  }

  private static boolean holds(Nation nation, String item) {
    return nation.stockpiles().stream().anyMatch(stockpile -> stockpile.item().equals(item));
  }
}
