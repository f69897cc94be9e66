package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.item.Item;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.DonorShare;
import org.caisson.domain.plan.StockpileLevel;
import org.caisson.formulation.index.PlanIndex;

/** What each nation carries of the deliveries to Ukraine, from the plan's own lists. */
final class DonorExtractor {
  private final PlanIndex index;
  private final List<Delivery> deliveries;
  private final List<StockpileLevel> stockpiles;
  private final Map<String, ContractLine> lines = new LinkedHashMap<>();

  DonorExtractor(PlanIndex index, List<Delivery> deliveries, List<StockpileLevel> stockpiles) {
    this.index = index;
    this.deliveries =
        deliveries.stream().filter(d -> d.destination() == Destination.UKRAINE).toList();
    this.stockpiles = stockpiles;
    index.model().contractLines().forEach(line -> lines.put(line.id(), line));
  }

  /** One entry for each nation and item, in the order of the model; none where nothing is given. */
  List<DonorShare> donors() {
    List<DonorShare> donors = new ArrayList<>();
    double value = deliveries.stream().mapToDouble(this::value).sum();
    for (Item item : index.model().industrialBase().items()) {
      List<DonorShare> ofItem = new ArrayList<>();
      index.model().nations().forEach(nation -> ofItem.add(gift(nation, item.id())));
      double units = ofItem.stream().mapToDouble(gift -> gift.delivered() + gift.donated()).sum();
      ofItem.stream()
          .filter(gift -> gift.delivered() + gift.donated() > 0)
          .forEach(gift -> donors.add(shareOf(gift, units, value)));
    }
    return donors;
  }

  private DonorShare gift(Nation nation, String item) {
    double donated =
        stockpiles.stream()
            .filter(l -> l.nation().equals(nation.id()) && l.item().equals(item))
            .mapToDouble(StockpileLevel::donated)
            .sum();
    double delivered = sum(nation, item, Delivery::quantity);
    return new DonorShare(
        nation.id(), item, delivered, donated, 0, sum(nation, item, this::value), 0);
  }

  private double sum(Nation nation, String item, ToDoubleFunction<Delivery> figure) {
    return deliveries.stream()
        .filter(d -> nation.id().equals(d.nation()) && d.item().equals(item))
        .mapToDouble(figure)
        .sum();
  }

  private double value(Delivery delivery) {
    ContractLine line = lines.get(delivery.contractLine());
    return delivery.quantity()
        * index.amount(line.unitPrice(), index.horizon().index(delivery.month()));
  }

  private static DonorShare shareOf(DonorShare gift, double units, double value) {
    return new DonorShare(
        gift.nation(),
        gift.item(),
        gift.delivered(),
        gift.donated(),
        (gift.delivered() + gift.donated()) / units,
        gift.value(),
        value > 0 ? gift.value() / value : 0);
  }
}
