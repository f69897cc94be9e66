package org.caisson.formulation.extract;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.plan.Allocation;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.StockpileLevel;
import org.caisson.formulation.index.BudgetYear;
import org.caisson.formulation.index.IndexedStockpile;
import org.caisson.formulation.index.Need;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.index.Pledge;
import org.caisson.formulation.variables.Variables;

/** What nations hold, receive, give and pay, and how output is divided. */
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

  /** What each nation pays in each calendar year, beside its budget where it has one. */
  List<BudgetUse> budgets() {
    Map<String, double[]> paid = new TreeMap<>();
    for (int k = 0; k < index.orders().size(); k++) {
      addPayments(paid, k);
    }
    List<BudgetUse> uses = new ArrayList<>();
    int firstYear = solution.month(0).getYear();
    index.model().nations().forEach(nation -> addYears(uses, nation.id(), paid, firstYear));
    return uses;
  }

  private void addPayments(Map<String, double[]> paid, int k) {
    Order order = index.orders().get(k);
    double price = index.amount(order.line().unitPrice());
    int firstYear = solution.month(0).getYear();
    for (int t = 0; t < solution.months(); t++) {
      double value = price * solution.value(variables.deliver(), k, t);
      YearMonth month = solution.month(t);
      for (BuyerShare buyer : order.line().buyers()) {
        paid.computeIfAbsent(buyer.nation(), n -> new double[years()])[
                month.getYear() - firstYear] +=
            value * buyer.share();
      }
    }
  }

  private int years() {
    return solution.month(solution.months() - 1).getYear() - solution.month(0).getYear() + 1;
  }

  private void addYears(
      List<BudgetUse> uses, String nation, Map<String, double[]> paid, int firstYear) {
    double[] byYear = paid.getOrDefault(nation, new double[years()]);
    Double[] ceilings = new Double[years()];
    for (BudgetYear budget : index.budgets()) {
      int year = budget.budget().year() - firstYear;
      if (budget.nation().id().equals(nation) && year >= 0 && year < ceilings.length) {
        ceilings[year] = budget.ceiling();
      }
    }
    if (Arrays.stream(byYear).sum() == 0 && Arrays.stream(ceilings).allMatch(c -> c == null)) {
      return;
    }
    for (int y = 0; y < byYear.length; y++) {
      uses.add(new BudgetUse(nation, firstYear + y, byYear[y], ceilings[y]));
    }
  }
}
