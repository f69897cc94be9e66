package org.caisson.domain.validation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.nation.Nation;

/** Contract lines are paid in full, and what restocks has somewhere to go. */
final class BuyerChecks {
  private BuyerChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error("buyers.none", "Every contract line has a buyer.", BuyerChecks::none),
        Check.error(
            "buyers.sum", "The buyers' shares of a contract line add up to 1.", BuyerChecks::sum),
        Check.warning(
                "buyers.noStockpile",
                "A buyer of a RESTOCK or POOL line holds a stockpile of the item.",
                BuyerChecks::noStockpile)
            .needing("/nations"));
  }

  private static void none(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT.each(
        "contractLines",
        model.contractLines(),
        (p, line) -> {
          if (line.buyers().isEmpty()) {
            issues.report(
                p.at("buyers"),
                null,
                "Contract line "
                    + Words.name(line.id())
                    + " has no buyer, so nobody pays for it or receives it. Maybe add"
                    + " {\"nation\": ...} to `buyers`.");
          }
        });
  }

  private static void sum(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT.each(
        "contractLines",
        model.contractLines(),
        (p, line) -> {
          double sum = BuyerShare.sum(line.buyers());
          // An unreadable share is reported as such, and leaves nothing to add up.
          boolean readable = !line.buyers().isEmpty() && !Double.isNaN(sum);
          if (readable && !BuyerShare.addUp(line.buyers())) {
            issues.report(p.at("buyers"), sum, notOne(line, sum));
          }
        });
  }

  private static String notOne(ContractLine line, double sum) {
    return "The shares of the buyers of contract line "
        + Words.name(line.id())
        + " add up to "
        + Words.number(sum)
        + " and not to 1, so part of it would be paid "
        + (sum < 1 ? "by nobody" : "twice")
        + ". Maybe a buyer is missing or a share was mistyped; when all shares are left out they"
        + " are equal.";
  }

  /** One warning at the first buyer names them all: a model may restock many nations at once. */
  private static void noStockpile(PlanningModel model, IssueCollector issues) {
    Set<String> items = Ids.of(model, Kind.ITEM);
    Map<String, Set<String>> itemsByNation = new LinkedHashMap<>();
    List<Pointer> places = new ArrayList<>();
    Pointer.ROOT.each(
        "contractLines",
        model.contractLines(),
        (at, line) -> {
          if (line.destination() != Destination.UKRAINE && items.contains(line.item())) {
            at.each(
                "buyers",
                line.buyers(),
                (p, buyer) -> {
                  if (nation(model, buyer.nation())
                      .filter(n -> !holds(n, line.item()))
                      .isPresent()) {
                    itemsByNation
                        .computeIfAbsent(buyer.nation(), nation -> new TreeSet<>())
                        .add(line.item());
                    places.add(p.at("nation"));
                  }
                });
          }
        });
    if (!places.isEmpty()) {
      issues.report(
          places.get(0), itemsByNation.keySet().iterator().next(), noStockpile(itemsByNation));
    }
  }

  private static String noStockpile(Map<String, Set<String>> itemsByNation) {
    return "What is restocked counts towards no objective where a buyer has no stockpile of the"
        + " item: "
        + itemsByNation.entrySet().stream()
            .map(entry -> Words.name(entry.getKey()) + " of " + Words.names(entry.getValue()))
            .collect(Collectors.joining("; "))
        + ". Maybe add them to the `stockpiles` of these nations.";
  }

  private static Optional<Nation> nation(PlanningModel model, String id) {
    return id.isEmpty()
        ? Optional.empty()
        : model.nations().stream().filter(nation -> nation.id().equals(id)).findFirst();
  }

  private static boolean holds(Nation nation, String item) {
    return nation.stockpiles().stream().anyMatch(stockpile -> stockpile.item().equals(item));
  }
}
