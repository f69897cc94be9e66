package org.caisson.formulation.index;

import java.util.List;

/**
 * From which month on the stocks of an item can fill a contract line. A stock opens with the line
 * whose lead time is the shortest, at once when it holds what no line makes; and when something
 * that was made elsewhere can have come by a lane.
 */
final class StockOpenings {
  private static final int NEVER = Integer.MAX_VALUE / 2;

  private final OrderOpening opening;
  private final List<IndexedLine> lines;
  private final List<IndexedProduct> products;
  private final List<IndexedSupply> supplies;
  private final List<IndexedLane> lanes;

  StockOpenings(
      OrderOpening opening,
      List<IndexedLine> lines,
      List<IndexedProduct> products,
      List<IndexedSupply> supplies,
      List<IndexedLane> lanes) {
    this.opening = opening;
    this.lines = lines;
    this.products = products;
    this.supplies = supplies;
    this.lanes = lanes;
  }

  /** The month for each stock; for those of other items it means nothing. */
  int[] months(List<StockNode> nodes) {
    int[] months = new int[nodes.size()];
    for (int node = 0; node < months.length; node++) {
      months[node] = own(node, nodes.get(node));
    }
    boolean changed = true;
    while (changed) {
      changed = false;
      for (IndexedLane lane : lanes) {
        int arrival = months[lane.from()] + lane.lane().leadTimeMonths();
        if (arrival < months[lane.to()]) {
          months[lane.to()] = arrival;
          changed = true;
        }
      }
    }
    for (int node = 0; node < months.length; node++) {
      months[node] = opening.accepted(months[node]);
    }
    return months;
  }

  private int own(int node, StockNode stock) {
    return products.stream()
        .filter(product -> product.node() == node)
        .mapToInt(product -> opening.leadTime(lines.get(product.line()).line(), product.product()))
        .min()
        .orElseGet(() -> isFilledByLanesOnly(node, stock) ? NEVER : 0);
  }

  private boolean isFilledByLanesOnly(int node, StockNode stock) {
    return stock.opening() == 0
        && supplies.stream().noneMatch(supply -> supply.node() == node)
        && lanes.stream().anyMatch(lane -> lane.to() == node);
  }
}
