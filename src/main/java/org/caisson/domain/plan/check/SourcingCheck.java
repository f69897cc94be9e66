package org.caisson.domain.plan.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.Movement;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.Purchase;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.Supply;

/**
 * Orders wait for their lead times, and what producers are named for comes from the sites of these
 * producers.
 */
final class SourcingCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Horizon horizon;
  private final Sourcing sourcing;
  private final Series delivered;

  /** An item for the contract lines that name these producers, or some of them. */
  private record Restriction(String item, List<String> producers) {
    boolean covers(ContractLine line) {
      return line.item().equals(item)
          && !line.eligibleProducers().isEmpty()
          && producers.containsAll(line.eligibleProducers());
    }
  }

  SourcingCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    horizon = model.horizon();
    sourcing = new Sourcing(model);
    delivered = new Series(horizon);
    plan.deliveries().forEach(d -> delivered.add(d.contractLine(), d.month(), d.quantity()));
  }

  void run(Findings findings) {
    model.contractLines().forEach(line -> checkLeadTime(line, findings));
    Set<Restriction> restrictions = new LinkedHashSet<>();
    model.contractLines().stream()
        .filter(line -> !line.eligibleProducers().isEmpty())
        .forEach(line -> restrictions.add(new Restriction(line.item(), line.eligibleProducers())));
    restrictions.forEach(restriction -> check(restriction, findings));
  }

  private void checkLeadTime(ContractLine line, Findings findings) {
    int first = sourcing.firstDelivery(line).orElse(horizon.months());
    int closed = Math.max(0, Math.min(horizon.months(), first));
    double[] firm = new FirmDeliveries(plan, horizon).of(line.id());
    double early = Arrays.stream(firm, 0, closed).sum();
    findings.atMost(
        "Nothing is delivered before the lead time", "contract line " + line.id(), 0, early);
  }

  private void check(Restriction restriction, Findings findings) {
    double[] came = came(restriction);
    double[] went = new double[horizon.months()];
    model.contractLines().stream()
        .filter(restriction::covers)
        .forEach(line -> addTo(went, delivered.of(line.id())));
    plan.material().movements().forEach(move -> addMovement(restriction, move, came, went));
    double available = opening(restriction);
    double taken = 0;
    for (int t = 0; t < went.length; t++) {
      available += came[t];
      taken += went[t];
      String where =
          "item %s of %s by %s"
              .formatted(restriction.item(), restriction.producers(), horizon.month(t));
      findings.atMost("Named producers have what they deliver", where, available, taken);
    }
  }

  /** What is moved to a site of the producers becomes theirs, and what leaves one is no longer. */
  private void addMovement(Restriction restriction, Movement move, double[] came, double[] went) {
    if (!move.item().equals(restriction.item())) {
      return;
    }
    if (sourcing.belongs(move.from(), restriction.producers())) {
      went[horizon.index(move.month())] += move.quantity();
    }
    if (sourcing.belongs(move.to(), restriction.producers())) {
      came[horizon.index(move.arrives())] += move.quantity();
    }
  }

  private static void addTo(double[] sums, double[] quantities) {
    Arrays.setAll(sums, t -> sums[t] + quantities[t]);
  }

  private double opening(Restriction restriction) {
    return model.industrialBase().openingStocks().stream()
        .filter(stock -> stock.item().equals(restriction.item()))
        .filter(stock -> sourcing.belongs(stock.site(), restriction.producers()))
        .mapToDouble(stock -> stock.quantity())
        .sum();
  }

  /** What the sites of the producers made or bought, by the month in which it was there. */
  private double[] came(Restriction restriction) {
    String item = restriction.item();
    Series in = new Series(horizon);
    Set<String> lines = new HashSet<>();
    model.industrialBase().lines().stream()
        .filter(line -> sourcing.belongs(line.site(), restriction.producers()))
        .map(Line::id)
        .forEach(lines::add);
    for (ScheduledWork work : plan.schedule()) {
      if (work.item().equals(item) && lines.contains(work.line())) {
        in.add(item, work.available(), work.accepted());
      }
    }
    model.industrialBase().supplies().stream()
        .filter(supply -> supply.item().equals(item))
        .filter(supply -> sourcing.belongs(supply.site(), restriction.producers()))
        .forEach(supply -> addPurchases(supply, in));
    return in.of(item);
  }

  private void addPurchases(Supply supply, Series in) {
    for (Purchase purchase : plan.purchases()) {
      if (purchase.supply().equals(supply.id())) {
        in.add(
            supply.item(),
            purchase.month().plusMonths(supply.leadTimeMonths()),
            purchase.quantity());
      }
    }
  }
}
