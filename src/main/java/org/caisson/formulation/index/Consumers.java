package org.caisson.formulation.index;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.item.Component;
import org.caisson.domain.plant.IndustrialBase;

/** Finds what consumes each item, and from which stocks. */
final class Consumers {
  private record Use(int product, double quantity) {}

  private final IndustrialBase base;
  private final List<IndexedProduct> products;
  private final MaterialIndexer material;
  private final MaterialIndexer.Places places;

  Consumers(
      IndustrialBase base,
      List<IndexedProduct> products,
      MaterialIndexer material,
      MaterialIndexer.Places places) {
    this.base = base;
    this.products = products;
    this.material = material;
    this.places = places;
  }

  /** For each item its consumers; their pools are numbered item by item. */
  List<List<Consumption>> numbered(NodeNumbers nodes, PoolNumbers pools) {
    List<List<Consumption>> consumers = new ArrayList<>();
    for (int item = 0; item < base.items().size(); item++) {
      consumers.add(numbered(item, nodes, pools));
    }
    return consumers;
  }

  private List<Consumption> numbered(int item, NodeNumbers nodes, PoolNumbers pools) {
    String id = base.items().get(item).id();
    boolean bound = material.hasLanes(id);
    List<Consumption> consumers = new ArrayList<>();
    for (Use use : uses(id)) {
      int[] stocks =
          bound ? new int[] {places.node(id, siteOf(use.product()))} : nodes.holding(item);
      int pool = pools.number(item, Pool.Use.PARENTS, stocks);
      consumers.add(new Consumption(use.product(), use.quantity(), pool));
    }
    return consumers;
  }

  private List<Use> uses(String item) {
    List<Use> uses = new ArrayList<>();
    for (int p = 0; p < products.size(); p++) {
      for (Component component : base.items().get(products.get(p).item()).bom()) {
        if (component.item().equals(item)) {
          uses.add(new Use(p, component.quantity()));
        }
      }
    }
    return uses;
  }

  private String siteOf(int product) {
    return base.lines().get(products.get(product).line()).site();
  }
}
