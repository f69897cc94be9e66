package org.caisson.formulation.index;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.item.Component;
import org.caisson.domain.plant.IndustrialBase;

/** Finds what consumes each item, in production and in building, and from which stocks. */
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
    List<Consumption> consumers = new ArrayList<>();
    for (Use use : uses(id)) {
      int pool = pool(item, siteOf(products.get(use.product()).line()), nodes, pools);
      consumers.add(new Consumption(use.product(), use.quantity(), pool));
    }
    return consumers;
  }

  /** What the building of expansion options consumes, option by option. */
  List<BuildingDraw> building(
      List<IndexedExpansion> options, NodeNumbers nodes, PoolNumbers pools) {
    List<BuildingDraw> building = new ArrayList<>();
    for (int e = 0; e < options.size(); e++) {
      for (Component component : options.get(e).option().materials()) {
        int pool = pool(item(component.item()), siteOf(options.get(e).line()), nodes, pools);
        building.add(new BuildingDraw(e, component.quantity(), pool));
      }
    }
    return building;
  }

  private int pool(int item, String site, NodeNumbers nodes, PoolNumbers pools) {
    String id = base.items().get(item).id();
    int[] stocks = material.hasLanes(id) ? new int[] {places.node(id, site)} : nodes.holding(item);
    return pools.number(item, Pool.Use.PARENTS, stocks);
  }

  private int item(String id) {
    for (int item = 0; item < base.items().size(); item++) {
      if (base.items().get(item).id().equals(id)) {
        return item;
      }
    }
    throw new IllegalArgumentException("No item " + id + ".");
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

  private String siteOf(int line) {
    return base.lines().get(line).site();
  }
}
