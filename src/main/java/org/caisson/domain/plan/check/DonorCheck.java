package org.caisson.domain.plan.check;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.item.Item;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.DonorShare;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StockpileLevel;

/** What nations are said to carry for Ukraine is what they pay of deliveries and give of stock. */
final class DonorCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Currencies currencies;
  private final List<Delivery> forUkraine;

  DonorCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    currencies = new Currencies(model.currency(), model.rates());
    forUkraine =
        plan.deliveries().stream().filter(d -> d.destination() == Destination.UKRAINE).toList();
  }

  void run(Findings findings) {
    for (Item item : model.industrialBase().items()) {
      for (Nation nation : model.nations()) {
        check(nation.id(), item.id(), findings);
      }
    }
  }

  private void check(String nation, String item, Findings findings) {
    String where = "donor " + nation + " of " + item;
    DonorShare stated =
        plan.donors().stream()
            .filter(entry -> entry.nation().equals(nation) && entry.item().equals(item))
            .findFirst()
            .orElse(new DonorShare(nation, item, 0, 0, 0, 0, 0));
    double delivered = delivered(nation, item, Delivery::quantity);
    double donated = donated(nation, item);
    double value = delivered(nation, item, this::value);
    findings.equal("Donors pay what is delivered", where, delivered, stated.delivered());
    findings.equal("Donors give what they donate", where, donated, stated.donated());
    findings.equal("Donors carry the price of what is delivered", where, value, stated.value());
    findings.tempoEqual(
        "A donor's share is its part of all units",
        where,
        part(delivered + donated, units(item)),
        stated.share());
    findings.tempoEqual(
        "A donor's share of the value is its part of all",
        where,
        part(value, forUkraine.stream().mapToDouble(this::value).sum()),
        stated.valueShare());
  }

  private double delivered(String nation, String item, ToDoubleFunction<Delivery> figure) {
    return forUkraine.stream()
        .filter(d -> nation.equals(d.nation()) && d.item().equals(item))
        .mapToDouble(figure)
        .sum();
  }

  private double donated(String nation, String item) {
    return plan.stockpiles().stream()
        .filter(level -> level.nation().equals(nation) && level.item().equals(item))
        .mapToDouble(StockpileLevel::donated)
        .sum();
  }

  private double units(String item) {
    return model.nations().stream()
        .mapToDouble(
            nation -> delivered(nation.id(), item, Delivery::quantity) + donated(nation.id(), item))
        .sum();
  }

  private double value(Delivery delivery) {
    return model.contractLines().stream()
        .filter(line -> line.id().equals(delivery.contractLine()))
        .map(ContractLine::unitPrice)
        .mapToDouble(
            price ->
                price == null
                    ? 0
                    : delivery.quantity() * currencies.inAccount(price, delivery.month()))
        .sum();
  }

  private static double part(double own, double all) {
    return all > 0 ? own / all : 0;
  }
}
