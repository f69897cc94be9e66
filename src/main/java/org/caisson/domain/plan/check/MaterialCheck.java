package org.caisson.domain.plan.check;

import java.util.Comparator;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.item.Component;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.Movement;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.plant.SupplyStep;

/**
 * What is consumed and delivered was made, bought or there at the start: item by item over all
 * sites, month by month. Purchases and storage keep within their limits.
 */
final class MaterialCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Horizon horizon;
  private final Series in;
  private final Series out;
  private final BoughtCapacity bought;

  MaterialCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    horizon = model.horizon();
    in = new Series(horizon);
    out = new Series(horizon);
    bought = new BoughtCapacity(model, plan);
  }

  void run(Findings findings) {
    plan.schedule().forEach(work -> checkWork(work, findings));
    plan.schedule().forEach(this::addWork);
    plan.deliveries().forEach(d -> out.add(d.item(), d.month(), d.quantity()));
    model.industrialBase().supplies().forEach(supply -> addPurchases(supply, findings));
    plan.material().movements().forEach(this::addMovement);
    plan.material().scrapped().forEach(s -> out.add(s.item(), s.month(), s.quantity()));
    Series held = new Series(horizon);
    plan.siteStocks().forEach(stock -> held.add(stock.item(), stock.month(), stock.quantity()));
    model.industrialBase().items().forEach(item -> checkBalance(item.id(), held, findings));
    checkStorage(findings);
  }

  /** What comes out of work, and when, is what its line says. */
  private void checkWork(ScheduledWork work, Findings findings) {
    LineProduct product = product(work);
    String where = work.item() + " on line " + work.line() + " in " + work.month();
    findings.equal(
        "Accepted units are those of the yield",
        where,
        work.quantity() * product.yield(),
        work.accepted());
    boolean inTime = work.available().equals(work.month().plusMonths(product.throughputMonths()));
    findings.atMost("Work arrives after its throughput time", where, 0, inTime ? 0 : 1);
  }

  private LineProduct product(ScheduledWork work) {
    return model.industrialBase().lines().stream()
        .filter(line -> line.id().equals(work.line()))
        .flatMap(line -> line.products().stream())
        .filter(product -> product.item().equals(work.item()))
        .findFirst()
        .orElseThrow();
  }

  private void addWork(ScheduledWork work) {
    in.add(work.item(), work.available(), work.accepted());
    for (Component component : item(work.item()).bom()) {
      out.add(component.item(), work.month(), component.quantity() * work.quantity());
    }
  }

  private void addMovement(Movement move) {
    out.add(move.item(), move.month(), move.quantity());
    in.add(move.item(), move.arrives(), move.quantity());
  }

  private Item item(String id) {
    return model.industrialBase().items().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private void addPurchases(Supply supply, Findings findings) {
    Series bought = new Series(horizon);
    plan.purchases().stream()
        .filter(purchase -> purchase.supply().equals(supply.id()))
        .forEach(p -> bought.add(supply.id(), p.month(), p.quantity()));
    for (int t = 0; t < horizon.months(); t++) {
      double quantity = bought.of(supply.id())[t];
      String where = "supply " + supply.id() + " in " + horizon.month(t);
      findings.atMost("Purchases keep within supply", where, available(supply, t), quantity);
      in.add(supply.item(), horizon.month(t + supply.leadTimeMonths()), quantity);
    }
  }

  private double available(Supply supply, int t) {
    return supply.steps().stream()
        .filter(step -> !step.month().isAfter(horizon.month(t)))
        .max(Comparator.comparing(SupplyStep::month))
        .map(SupplyStep::perMonth)
        .orElse(supply.perMonth());
  }

  private void checkBalance(String item, Series held, Findings findings) {
    double stock =
        model.industrialBase().openingStocks().stream()
            .filter(opening -> opening.item().equals(item))
            .mapToDouble(opening -> opening.quantity())
            .sum();
    for (int t = 0; t < horizon.months(); t++) {
      stock += in.of(item)[t] - out.of(item)[t] - bought.material(item, horizon.month(t));
      String where = "item " + item + " in " + horizon.month(t);
      findings.equal("Stock is what came in less what went out", where, stock, held.of(item)[t]);
      stock = held.of(item)[t];
    }
  }

  private void checkStorage(Findings findings) {
    model
        .industrialBase()
        .storageLimits()
        .forEach(
            limit ->
                plan.siteStocks().stream()
                    .filter(stock -> limit.item().equals(stock.item()))
                    .filter(stock -> limit.site().equals(stock.site()))
                    .forEach(
                        stock ->
                            findings.atMost(
                                "Stock keeps within storage",
                                limit.item() + " at " + limit.site() + " in " + stock.month(),
                                limit.capacity(),
                                stock.quantity())));
  }
}
