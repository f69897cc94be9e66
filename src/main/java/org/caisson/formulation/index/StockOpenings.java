package org.caisson.formulation.index;

import java.util.Arrays;
import java.util.List;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;

/**
 * From which month on the stocks of an item can fill an order. A stock opens with the line whose
 * lead time is the shortest, at once when it holds what no line makes; and when something that was
 * made elsewhere can have come by a lane.
 */
final class StockOpenings {
  private static final int NEVER = Integer.MAX_VALUE / 2;

  private final LeadTime leadTime;
  private final List<IndexedLine> lines;
  private final List<IndexedProduct> products;
  private final List<IndexedSupply> supplies;
  private final List<IndexedLane> lanes;

  /** The month in which an order can first be delivered what a line makes. */
  interface LeadTime {
    int of(Line line, LineProduct product);
  }

  StockOpenings(
      LeadTime leadTime,
      List<IndexedLine> lines,
      List<IndexedProduct> products,
      List<IndexedSupply> supplies,
      List<IndexedLane> lanes) {
    this.leadTime = leadTime;
    this.lines = lines;
    this.products = products;
    this.supplies = supplies;
    this.lanes = lanes;
  }

  /** The months of the stocks that hold an item, at their numbers. */
  int[] months(int[] holding, List<StockNode> nodes) {
    int[] months = new int[nodes.size()];
    Arrays.fill(months, NEVER);
    for (int node : holding) {
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
    return months;
  }

  private int own(int node, StockNode stock) {
    return products.stream()
        .filter(product -> product.node() == node)
        .mapToInt(product -> leadTime.of(lines.get(product.line()).line(), product.product()))
        .min()
        .orElseGet(() -> isFilledByLanesOnly(node, stock) ? NEVER : 0);
  }

  private boolean isFilledByLanesOnly(int node, StockNode stock) {
    return stock.opening() == 0
        && supplies.stream().noneMatch(supply -> supply.node() == node)
        && lanes.stream().anyMatch(lane -> lane.to() == node);
  }
}
