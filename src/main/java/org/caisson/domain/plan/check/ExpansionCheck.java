package org.caisson.domain.plan.check;

import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.money.Money;
import org.caisson.domain.plan.ExpansionOrder;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.Expansion;
import org.caisson.domain.plant.ExpansionFund;

/** Capacity is bought as its options allow, at their cost, within the funds of the year. */
final class ExpansionCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final BoughtCapacity bought;
  private final Currencies currencies;

  ExpansionCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    bought = new BoughtCapacity(model, plan);
    currencies = new Currencies(model.currency(), model.rates());
  }

  void run(Findings findings) {
    plan.expansions().forEach(order -> check(order, findings));
    for (Expansion option : model.industrialBase().expansions()) {
      double copies =
          plan.expansions().stream()
              .filter(order -> order.expansion().equals(option.id()))
              .mapToDouble(ExpansionOrder::copies)
              .sum();
      String where = "expansion option " + option.id();
      findings.tempoAtMost("No more copies than there are", where, option.mostCopies(), copies);
    }
    model.industrialBase().expansionFunds().forEach(fund -> check(fund, findings));
  }

  private void check(ExpansionOrder order, Findings findings) {
    Expansion option = bought.option(order);
    String where = "expansion option " + option.id() + " in " + order.ordered();
    if (option.wholeCopies()) {
      double whole = Math.rint(order.copies());
      findings.tempoAtMost("Copies are whole", where, 0, Math.abs(order.copies() - whole));
    }
    findings.atMost(
        "Capacity is bought for the line of its option",
        where,
        0,
        option.line().equals(order.line()) ? 0 : order.copies());
    findings.equal(
        "Copies add what they are stated to", where, order.copies() * option.adds(), order.adds());
    Money cost = option.cost();
    double perCopy = cost == null ? 0 : currencies.inAccount(cost, order.ordered());
    findings.equal("Capacity is paid for", where, order.copies() * perCopy, order.cost());
    boolean early = option.earliest() != null && order.ordered().isBefore(option.earliest());
    boolean late = option.latest() != null && order.ordered().isAfter(option.latest());
    findings.atMost("Capacity is ordered when it can be", where, 0, early || late ? 1 : 0);
    boolean opensThen =
        order.opens().equals(order.ordered().plusMonths(BoughtCapacity.delay(option)));
    findings.atMost("Capacity opens when it is built and tested", where, 0, opensThen ? 0 : 1);
  }

  private void check(ExpansionFund fund, Findings findings) {
    double spent =
        plan.expansions().stream()
            .filter(order -> order.ordered().getYear() == fund.year())
            .mapToDouble(order -> order.cost() * weight(fund, order))
            .sum();
    findings.atMost(
        "Orders of capacity keep within the funds of the year",
        "expansion funds of " + fund.year(),
        currencies.inAccount(fund.amount(), model.horizon().firstOf(fund.year())),
        spent);
  }

  /** A fund is held in its own currency: its money buys at the rate of the month of the order. */
  private double weight(ExpansionFund fund, ExpansionOrder order) {
    return currencies.weight(
        fund.amount().currency(), model.horizon().firstOf(fund.year()), order.ordered());
  }
}
