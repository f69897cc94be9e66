package org.caisson.domain.plan.check;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plan.AidPayment;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.ProductionPlan;

/**
 * A nation's packages pay for its deliveries to Ukraine, in their months and up to their amount.
 */
final class AidCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Nation nation;
  private final Currencies currencies;
  private final Map<String, ContractLine> lines;

  AidCheck(PlanningModel model, ProductionPlan plan, Nation nation) {
    this.model = model;
    this.plan = plan;
    this.nation = nation;
    currencies = new Currencies(model.currency(), model.rates());
    lines =
        model.contractLines().stream()
            .collect(Collectors.toMap(ContractLine::id, Function.identity()));
  }

  void run(Findings findings) {
    nation.aidPackages().forEach(aid -> checkAmount(aid, findings));
    Map<YearMonth, Double> byMonth = new HashMap<>();
    plan.aid().stream()
        .filter(paid -> paid.nation().equals(nation.id()))
        .forEach(paid -> byMonth.merge(paid.month(), paid.paid(), Double::sum));
    byMonth.forEach(
        (month, paid) ->
            findings.atMost(
                "Packages pay for deliveries to Ukraine",
                "aid of " + nation.id() + " in " + month,
                forUkraine(month),
                paid));
  }

  private void checkAmount(AidPackage aid, Findings findings) {
    double paid = 0;
    double outside = 0;
    for (AidPayment payment : plan.aid()) {
      if (payment.nation().equals(nation.id()) && payment.aidPackage().equals(aid.name())) {
        paid += payment.paid() / currencies.rate(aid.amount().currency(), payment.month());
        boolean covered =
            !payment.month().isBefore(aid.from()) && !payment.month().isAfter(aid.to());
        outside += covered ? 0 : payment.paid();
      }
    }
    String where = "package " + aid.name() + " of " + nation.id();
    findings.atMost("A package pays no more than it holds", where, aid.amount().amount(), paid);
    findings.atMost("A package pays in its months", where, 0, outside);
  }

  private double forUkraine(YearMonth month) {
    double sum = 0;
    for (Delivery delivery : plan.deliveries()) {
      if (delivery.destination() == Destination.UKRAINE
          && nation.id().equals(delivery.nation())
          && delivery.month().equals(month)) {
        ContractLine line = lines.get(delivery.contractLine());
        sum += delivery.quantity() * line.shareOnDelivery() * price(line, month);
      }
    }
    for (ContractLine line : model.contractLines()) {
      for (Payment payment : line.payments()) {
        if (line.destination() == Destination.UKRAINE && month.equals(payment.dueOn(line))) {
          double planned = line.outstanding() * line.shareOf(nation.id());
          sum += payment.share() * planned * price(line, month);
        }
      }
    }
    return sum;
  }

  private double price(ContractLine line, YearMonth month) {
    return line.unitPrice() == null ? 0 : currencies.inAccount(line.unitPrice(), month);
  }
}
