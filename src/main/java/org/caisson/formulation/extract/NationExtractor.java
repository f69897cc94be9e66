package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.plan.Allocation;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.StockpileLevel;
import org.caisson.formulation.index.IndexedStockpile;
import org.caisson.formulation.index.Need;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.index.Pledge;
import org.caisson.formulation.variables.Variables;

/** What nations hold, receive and give, and how output is divided. */
final class NationExtractor {
  private final Solution solution;
  private final PlanIndex index;
  private final Variables variables;
  private final List<Delivery> deliveries;

  NationExtractor(Solution solution, List<Delivery> deliveries) {
    this.solution = solution;
    index = solution.index();
    variables = solution.variables();
    this.deliveries = deliveries;
  }

  List<StockpileLevel> stockpiles() {
    Map<String, double[]> received = receivedByStockpile();
    List<StockpileLevel> levels = new ArrayList<>();
    for (int s = 0; s < index.stockpiles().size(); s++) {
      IndexedStockpile indexed = index.stockpiles().get(s);
      Stockpile stated = indexed.stockpile();
      double[] restocked =
          received.getOrDefault(
              key(indexed.nation().id(), stated.item()), new double[solution.months()]);
      for (int t = 0; t < solution.months(); t++) {
        double unmet = solution.value(variables.unmetUse(), s, t);
        levels.add(
            new StockpileLevel(
                indexed.nation().id(),
                stated.item(),
                solution.month(t),
                solution.value(variables.held(), s, t),
                stated.objective(),
                stated.floor(),
                restocked[t],
                donated(s, t),
                stated.ownUse() - unmet,
                unmet));
      }
    }
    return levels;
  }

  private Map<String, double[]> receivedByStockpile() {
    Map<String, double[]> received = new LinkedHashMap<>();
    for (Delivery delivery : deliveries) {
      String nation = delivery.nation();
      if (delivery.destination() == Destination.RESTOCK && nation != null) {
        received
                .computeIfAbsent(key(nation, delivery.item()), k -> new double[solution.months()])[
                index.horizon().index(delivery.month())] +=
            delivery.quantity();
      }
    }
    return received;
  }

  private static String key(String nation, String item) {
    return nation + "/" + item;
  }

  private double donated(int stockpile, int t) {
    double sum = 0;
    for (int d = 0; d < index.pledges().size(); d++) {
      if (index.pledges().get(d).stockpile() == stockpile) {
        sum += solution.value(variables.donate(), d, t);
      }
    }
    return sum;
  }

  /** One entry for each item and month that is delivered, given or needed. */
  List<Allocation> allocation() {
    Map<Integer, double[][]> flows = new TreeMap<>();
    deliveries.forEach(delivery -> addDelivery(flows, delivery));
    for (int d = 0; d < index.pledges().size(); d++) {
      addDonations(flows, d);
    }
    index.needs().forEach(need -> flowsOf(flows, need.item()));
    List<Allocation> allocation = new ArrayList<>();
    flows.forEach((item, flow) -> addAllocations(allocation, item, flow));
    return allocation;
  }

  private void addDelivery(Map<Integer, double[][]> flows, Delivery delivery) {
    int item = itemIndex(delivery.item());
    int row = delivery.destination() == Destination.UKRAINE ? 0 : 1;
    flowsOf(flows, item)[row][index.horizon().index(delivery.month())] += delivery.quantity();
  }

  private int itemIndex(String id) {
    return index.orders().stream()
        .filter(order -> order.line().item().equals(id))
        .mapToInt(Order::item)
        .findFirst()
        .orElseThrow();
  }

  private void addDonations(Map<Integer, double[][]> flows, int d) {
    Pledge pledge = index.pledges().get(d);
    double[][] flow = flowsOf(flows, index.stockpiles().get(pledge.stockpile()).item());
    for (int t = 0; t < solution.months(); t++) {
      flow[2][t] += solution.value(variables.donate(), d, t);
    }
  }

  private double[][] flowsOf(Map<Integer, double[][]> flows, int item) {
    return flows.computeIfAbsent(item, i -> new double[3][solution.months()]);
  }

  private void addAllocations(List<Allocation> allocation, int item, double[][] flow) {
    double[] need = needOf(item);
    for (int t = 0; t < solution.months(); t++) {
      if (flow[0][t] + flow[1][t] + flow[2][t] + need[t] > 0) {
        double shortfall = Math.max(0, need[t] - flow[0][t] - flow[2][t]);
        allocation.add(
            new Allocation(
                index.item(item).id(),
                solution.month(t),
                flow[0][t],
                flow[1][t],
                flow[2][t],
                need[t],
                shortfall < Solution.NOISE ? 0 : shortfall));
      }
    }
  }

  private double[] needOf(int item) {
    return index.needs().stream()
        .filter(need -> need.item() == item)
        .map(Need::perMonth)
        .findFirst()
        .orElseGet(() -> new double[solution.months()]);
  }
}
