package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.item.Item;
import org.caisson.domain.plan.Allocation;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.plan.ContractLineStatus;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.Kpi;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.StockpileLevel;
import org.caisson.formulation.index.PlanIndex;

/** The figures that sum a plan up, computed from the plan's own lists. */
final class KpiCalculator {
  private final PlanIndex index;
  private final List<Kpi> kpis = new ArrayList<>();

  KpiCalculator(PlanIndex index) {
    this.index = index;
  }

  List<Kpi> kpis(
      List<Delivery> deliveries,
      List<LineLateness> lateness,
      List<Allocation> allocation,
      List<StockpileLevel> stockpiles,
      List<LineTempo> tempos,
      List<ContractLineStatus> lines,
      List<BudgetUse> budgets) {
    addContractValues(lines);
    addDelivered(deliveries);
    addUkraine(allocation);
    addLateness(lateness);
    addRecovery(stockpiles);
    addBelowMsr(tempos);
    kpis.addAll(new PaymentKpis(index).kpis(budgets, deliveries, lines));
    return List.copyOf(kpis);
  }

  /**
   * A ceiling is not an order, and an order is not a delivery: each is a figure of its own, at the
   * rates of the first planned month.
   */
  private void addContractValues(List<ContractLineStatus> lines) {
    add(
        "value.ceiling",
        "Ceilings, or firm and option where none is stated",
        value(line -> line.ceiling() == null ? line.firm() + line.option() : line.ceiling()));
    add("value.firm", "Firm orders", value(ContractLine::firm));
    double exercised =
        lines.stream()
            .filter(line -> line.unitPrice() != null)
            .mapToDouble(line -> line.exercised() * line.unitPrice())
            .sum();
    add("value.option", "Options not exercised", value(ContractLine::option) - exercised);
    if (index.model().policy().exerciseOptions()) {
      add("value.exercised", "Options exercised in the plan", exercised);
    }
    add("value.calledOff", "Called off under frameworks", value(ContractLine::calledOff));
    add("value.delivered", "Delivered before the horizon", value(ContractLine::delivered));
  }

  private double value(ToDoubleFunction<ContractLine> quantity) {
    return index.model().contractLines().stream()
        .mapToDouble(line -> quantity.applyAsDouble(line) * index.amount(line.unitPrice(), 0))
        .sum();
  }

  private void addDelivered(List<Delivery> deliveries) {
    Map<String, ContractLine> lines = new LinkedHashMap<>();
    index.model().contractLines().forEach(line -> lines.put(line.id(), line));
    for (Destination destination : List.of(Destination.UKRAINE, Destination.RESTOCK)) {
      double paid = 0;
      Map<String, Double> units = new LinkedHashMap<>();
      for (Delivery delivery : deliveries) {
        if (delivery.destination() == destination) {
          ContractLine line = lines.get(delivery.contractLine());
          paid +=
              delivery.quantity()
                  * index.amount(line.unitPrice(), index.horizon().index(delivery.month()));
          units.merge(delivery.item(), delivery.quantity(), Double::sum);
        }
      }
      String to = destination == Destination.UKRAINE ? "ukraine" : "restock";
      String words = destination == Destination.UKRAINE ? "to Ukraine" : "to stockpiles";
      add("value.planned." + to, "Planned deliveries " + words, paid);
      units.forEach(
          (item, sum) ->
              kpis.add(
                  new Kpi(
                      "delivered." + to + "." + item,
                      "Delivered " + words + ": " + item(item).name(),
                      sum,
                      item(item).unit())));
    }
  }

  private void addUkraine(List<Allocation> allocation) {
    Map<String, double[]> sums = new LinkedHashMap<>();
    for (Allocation entry : allocation) {
      double[] sum = sums.computeIfAbsent(entry.item(), i -> new double[2]);
      sum[0] += entry.need();
      sum[1] += entry.shortfall();
    }
    sums.forEach(
        (item, sum) -> {
          if (sum[0] > 0) {
            String name = "Unmet need of Ukraine: " + item(item).name();
            kpis.add(new Kpi("ukraine.unmet." + item, name, sum[1], item(item).unit()));
            kpis.add(
                new Kpi(
                    "ukraine.met." + item,
                    "Need of Ukraine that is met: " + item(item).name(),
                    100 * (1 - sum[1] / sum[0]),
                    "%"));
          }
        });
  }

  private Item item(String id) {
    return index.model().industrialBase().items().stream()
        .filter(candidate -> candidate.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void addLateness(List<LineLateness> lateness) {
    count(
        "lines",
        "Contract lines with something to deliver",
        index.orders().stream().filter(order -> order.outstanding() > 0).count(),
        "lines");
    count("lines.late", "Contract lines that are late", lateness.size(), "lines");
    count(
        "lines.undelivered",
        "Contract lines still owed something at the end",
        lateness.stream().filter(line -> line.undelivered() > 0).count(),
        "lines");
    addPenalties(lateness);
  }

  /** Only contracts that charge penalties have the figure. */
  private void addPenalties(List<LineLateness> lateness) {
    if (index.orders().stream().anyMatch(order -> order.line().terms().hasPenalty())) {
      add(
          "penalties",
          "Penalties for late and undelivered units",
          lateness.stream().mapToDouble(LineLateness::penalties).sum());
    }
  }

  private void addRecovery(List<StockpileLevel> stockpiles) {
    long withObjective = atTheEnd(stockpiles).stream().filter(l -> l.objective() > 0).count();
    long reached =
        atTheEnd(stockpiles).stream()
            .filter(l -> l.objective() > 0 && l.shortfall() <= Solution.NOISE)
            .count();
    count("stockpiles", "Stockpiles with an objective", withObjective, "stockpiles");
    count(
        "stockpiles.recovered", "Stockpiles at their objective at the end", reached, "stockpiles");
  }

  private List<StockpileLevel> atTheEnd(List<StockpileLevel> stockpiles) {
    return stockpiles.stream()
        .filter(level -> level.month().equals(index.horizon().last()))
        .toList();
  }

  private void addBelowMsr(List<LineTempo> tempos) {
    long lines =
        tempos.stream()
            .filter(entry -> entry.msr() > 0 && entry.tempo() < entry.msr() - Solution.NOISE)
            .map(LineTempo::line)
            .distinct()
            .count();
    count(
        "lines.belowMsr",
        "Production lines below their minimum sustaining rate at some time",
        lines,
        "lines");
  }

  private void add(String id, String name, double amount) {
    kpis.add(new Kpi(id, name, amount, index.currencies().account()));
  }

  private void count(String id, String name, long count, String unit) {
    kpis.add(new Kpi(id, name, count, unit));
  }
}
