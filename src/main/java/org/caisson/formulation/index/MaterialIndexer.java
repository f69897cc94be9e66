package org.caisson.formulation.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.ClosingStock;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.Lane;
import org.caisson.domain.plant.OpeningStock;
import org.caisson.domain.plant.SourcingShare;
import org.caisson.domain.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/** Numbers what moves, divides and closes the stocks of sites; a part of {@link PlanIndexer}. */
final class MaterialIndexer {
  private final PlanningModel model;
  private final IndustrialBase base;
  private final Places places;
  private final List<IndexedClosing> closings = new ArrayList<>();
  private final List<IndexedLane> lanes = new ArrayList<>();

  /** Finds the stock of an item at a site, by their ids; adds it where there is none. */
  interface Places {
    int node(String item, @Nullable String site);
  }

  MaterialIndexer(PlanningModel model, Places places) {
    this.model = model;
    base = model.industrialBase();
    this.places = places;
    base.closingStocks().forEach(this::addClosing);
    base.lanes().forEach(this::addLane);
  }

  private void addClosing(ClosingStock closing) {
    if (closing.requirement() != Requirement.IGNORED) {
      closings.add(new IndexedClosing(closing, places.node(closing.item(), closing.site())));
    }
  }

  private void addLane(Lane lane) {
    int from = places.node(lane.item(), lane.from());
    lanes.add(new IndexedLane(lane, from, places.node(lane.item(), lane.to())));
  }

  /** Whether an item moves by lanes only. */
  boolean hasLanes(String item) {
    return base.lanes().stream().anyMatch(lane -> lane.item().equals(item));
  }

  List<IndexedLane> lanes() {
    return List.copyOf(lanes);
  }

  /** All of it, once every stock, product and supply has its number. */
  MaterialIndex index(
      List<StockNode> nodes,
      List<IndexedProduct> products,
      List<IndexedSupply> supplies,
      List<BuildingDraw> building) {
    return new MaterialIndex(
        List.copyOf(closings),
        lanes(),
        perishables(nodes),
        List.copyOf(building),
        base.sourcingShares().stream().map(share -> share(share, products, supplies)).toList());
  }

  private List<Perishable> perishables(List<StockNode> nodes) {
    List<Perishable> perishables = new ArrayList<>();
    for (int node = 0; node < nodes.size(); node++) {
      Item item = base.items().get(nodes.get(node).item());
      Integer shelfLife = item.shelfLifeMonths();
      if (shelfLife != null) {
        perishables.add(new Perishable(node, shelfLife, openings(node, item.id())));
      }
    }
    return List.copyOf(perishables);
  }

  private Map<Integer, Double> openings(int node, String item) {
    Map<Integer, Double> byAge = new HashMap<>();
    for (OpeningStock stock : base.openingStocks()) {
      if (stock.item().equals(item) && places.node(item, stock.site()) == node) {
        byAge.merge(stock.ageMonths(), stock.quantity(), Double::sum);
      }
    }
    return Map.copyOf(byAge);
  }

  private IndexedShare share(
      SourcingShare share, List<IndexedProduct> products, List<IndexedSupply> supplies) {
    IndexedShare.Sources all =
        new IndexedShare.Sources(
            numbers(products, p -> isOf(p, share)),
            numbers(supplies, u -> u.supply().item().equals(share.item())));
    IndexedShare.Sources own =
        new IndexedShare.Sources(
            numbers(products, p -> isOf(p, share) && producerOf(p).equals(share.producer())),
            numbers(supplies, u -> u.supply().id().equals(share.supply())));
    int from = Math.max(0, model.horizon().index(share.from()));
    int to = Math.min(model.horizon().index(share.to()), lastOrdering(all, supplies));
    return new IndexedShare(share, from, to, own, all);
  }

  private static boolean isOf(IndexedProduct product, SourcingShare share) {
    return product.product().item().equals(share.item());
  }

  private String producerOf(IndexedProduct product) {
    String site = base.lines().get(product.line()).site();
    return base.sites().stream()
        .filter(known -> known.id().equals(site))
        .findFirst()
        .orElseThrow()
        .producer();
  }

  /** The last month in which whatever is bought of an item arrives within the horizon. */
  private int lastOrdering(IndexedShare.Sources all, List<IndexedSupply> supplies) {
    int longest =
        all.supplies().stream()
            .mapToInt(u -> supplies.get(u).supply().leadTimeMonths())
            .max()
            .orElse(0);
    return model.horizon().months() - 1 - longest;
  }

  private static <T> List<Integer> numbers(List<T> list, Predicate<T> chosen) {
    return IntStream.range(0, list.size()).filter(n -> chosen.test(list.get(n))).boxed().toList();
  }
}
