package org.caisson.domain.validation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  private static void noStockpile(PlanningModel model, IssueCollector issues) {
    Set<String> items = Ids.of(model, Kind.ITEM);
    Pointer.ROOT.each(
        "contractLines",
        model.contractLines(),
        (at, line) -> {
          if (line.destination() != Destination.UKRAINE && items.contains(line.item())) {
            at.each("buyers", line.buyers(), (p, buyer) -> look(model, line, p, buyer, issues));
          }
        });
  }

  private static void look(
      PlanningModel model, ContractLine line, Pointer p, BuyerShare buyer, IssueCollector issues) {
    Optional<Nation> nation = nation(model, buyer.nation());
    if (nation.isPresent() && !holds(nation.get(), line.item())) {
      issues.report(
          p.at("nation"),
          buyer.nation(),
          "Nation "
              + Words.name(buyer.nation())
              + " has no stockpile of item "
              + Words.name(line.item())
              + ", so what contract line "
              + Words.name(line.id())
              + " restocks counts towards no objective. Maybe add one to the nation's"
              + " `stockpiles`.");
    }
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
