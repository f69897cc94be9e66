package org.caisson.domain.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.PlanningModel;

/** Somebody can make, supply or take from stock whatever is ordered or consumed. */
final class SourcingChecks {
  private static final String[] SOURCES = {
    "/industrialBase/items",
    "/industrialBase/sites",
    "/industrialBase/lines",
    "/industrialBase/supplies",
    "/industrialBase/openingStocks"
  };

  private SourcingChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
                "sourcing.nobody",
                "A producer that may fill a contract line makes, buys or has its item.",
                SourcingChecks::contractLines)
            .needing(SOURCES),
        Check.error(
                "sourcing.component",
                "Every component of an item that is made is itself made, bought or in stock.",
                SourcingChecks::components)
            .needing(SOURCES));
  }

  private static void contractLines(PlanningModel model, IssueCollector issues) {
    Sources sources = new Sources(model);
    Set<String> items = items(model);
    Pointer.ROOT.each(
        "contractLines",
        model.contractLines(),
        (p, line) -> {
          boolean wanted = line.outstanding() > 0 && items.contains(line.item());
          if (wanted && !sources.canServe(line)) {
            issues.report(p.at("item"), line.item(), nobody(line, sources));
          }
        });
  }

  private static Set<String> items(PlanningModel model) {
    Set<String> ids = new HashSet<>();
    model.industrialBase().items().forEach(item -> ids.add(item.id()));
    ids.remove("");
    return ids;
  }

  private static String nobody(ContractLine line, Sources sources) {
    String wanted =
        "item "
            + Words.name(line.item())
            + ", which contract line "
            + Words.name(line.id())
            + " orders";
    if (!line.eligibleProducers().isEmpty() && sources.has(line.item())) {
      return "None of the eligible producers ("
          + Words.names(line.eligibleProducers())
          + ") makes, buys or has "
          + wanted
          + ". Maybe another producer should be in `eligibleProducers`.";
    }
    return "Nobody makes, supplies or has "
        + wanted
        + ", so it could never be delivered. Maybe a line or a supply for it is missing from the"
        + " industrial base.";
  }

  private static void components(PlanningModel model, IssueCollector issues) {
    Sources sources = new Sources(model);
    Set<String> items = items(model);
    Set<String> made = made(model);
    Pointer.ROOT
        .at("industrialBase")
        .each(
            "items",
            model.industrialBase().items(),
            (at, item) ->
                at.each(
                    "bom",
                    item.bom(),
                    (p, component) -> {
                      String id = component.item();
                      if (made.contains(item.id()) && items.contains(id) && !sources.has(id)) {
                        issues.report(p.at("item"), id, noComponent(item, id));
                      }
                    }));
  }

  private static Set<String> made(PlanningModel model) {
    Set<String> made = new HashSet<>();
    model
        .industrialBase()
        .lines()
        .forEach(line -> line.products().forEach(product -> made.add(product.item())));
    return made;
  }

  private static String noComponent(Item item, String component) {
    return "Nobody makes, supplies or has "
        + Words.name(component)
        + ", a component of item "
        + Words.name(item.id())
        + ", so no unit of that item could ever be started. Maybe a line or a supply for it is"
        + " missing from the industrial base.";
  }
}
