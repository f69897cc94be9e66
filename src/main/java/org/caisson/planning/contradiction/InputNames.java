package org.caisson.planning.contradiction;

import java.util.List;
import java.util.Objects;
import org.caisson.domain.item.Item;
import org.caisson.domain.plant.Producer;
import org.caisson.domain.plant.Site;
import org.caisson.domain.plant.SourcingShare;
import org.caisson.domain.plant.Supply;
import org.caisson.formulation.index.IndexedLane;
import org.caisson.formulation.index.IndexedPackage;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.index.StockNode;

/**
 * What people call the things that inputs are about.
 *
 * @param index where they are numbered
 */
record InputNames(PlanIndex index) {

  /** The stock of a name that the program knows. */
  int node(String nodeName) {
    for (int node = 0; node < index.nodes().size(); node++) {
      if (index.nodeName(node).equals(nodeName)) {
        return node;
      }
    }
    throw new IllegalArgumentException("no stock: " + nodeName);
  }

  /** An item and where it lies. */
  String node(int number) {
    StockNode node = index.nodes().get(number);
    return index.item(node.item()).name() + site(node, " at ");
  }

  private String site(StockNode node, String before) {
    Site site = index.site(node.site());
    return site == null ? "" : before + site.name();
  }

  /** An item and the way that it takes. */
  String lane(int number) {
    IndexedLane lane = index.material().lanes().get(number);
    StockNode from = index.nodes().get(lane.from());
    StockNode to = index.nodes().get(lane.to());
    return index.item(from.item()).name() + site(from, " from ") + site(to, " to ");
  }

  String option(int number) {
    return index.expansions().options().get(number).option().name();
  }

  int fundYear(int number) {
    return index.expansions().funds().get(number).year();
  }

  String region(int number) {
    return switch (index.people().regions().get(number).region()) {
      case EUROPE -> "Europe";
      case NORTH_AMERICA -> "North America";
      case OTHER -> "other regions";
    };
  }

  String aidPackage(int number) {
    IndexedPackage aid = index.money().packages().get(number);
    return aid.aid().name() + " of " + aid.nation().name();
  }

  /** For example "share of Nammo in 155 mm shell, at least 0.3, in 2025-01..2025-06". */
  String sourcingShare(int number) {
    SourcingShare share = index.material().shares().get(number).share();
    String least = share.least() > 0 ? ", at least " + InputWords.figure(share.least()) : "";
    String most = share.most() < 1 ? ", at most " + InputWords.figure(share.most()) : "";
    return "share of %s in %s%s%s, in %s..%s"
        .formatted(source(share), item(share.item()), least, most, share.from(), share.to());
  }

  private String source(SourcingShare share) {
    List<Producer> producers = index.model().industrialBase().producers();
    List<Supply> supplies = index.model().industrialBase().supplies();
    return producers.stream()
        .filter(producer -> producer.id().equals(share.producer()))
        .map(Producer::name)
        .findFirst()
        .or(
            () ->
                supplies.stream()
                    .filter(supply -> supply.id().equals(share.supply()))
                    .map(Supply::name)
                    .findFirst())
        .orElse(Objects.requireNonNullElse(share.producer(), ""));
  }

  private String item(String id) {
    return index.model().industrialBase().items().stream()
        .filter(item -> item.id().equals(id))
        .map(Item::name)
        .findFirst()
        .orElse(id);
  }
}
