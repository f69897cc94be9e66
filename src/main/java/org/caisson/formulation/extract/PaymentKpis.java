package org.caisson.formulation.extract;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.plan.ContractLineStatus;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.Kpi;
import org.caisson.formulation.index.PlanIndex;

/** How much is paid and still to pay of what is ordered. */
final class PaymentKpis {
  private final PlanIndex index;

  PaymentKpis(PlanIndex index) {
    this.index = index;
  }

  List<Kpi> kpis(
      List<BudgetUse> budgets, List<Delivery> deliveries, List<ContractLineStatus> lines) {
    List<Kpi> kpis = new ArrayList<>();
    double paid = budgets.stream().mapToDouble(BudgetUse::paid).sum();
    kpis.add(money("value.paid", "Paid in the planned months", paid));
    kpis.add(money("value.toPay", "Still to pay after them", toPay(deliveries, lines)));
    if (!index.money().packages().isEmpty()) {
      double fromPackages = budgets.stream().mapToDouble(BudgetUse::fromPackages).sum();
      kpis.add(money("value.paid.packages", "Paid out of aid packages", fromPackages));
    }
    if (index.budgets().stream().anyMatch(budget -> budget.isSoft())) {
      double excess = budgets.stream().mapToDouble(BudgetUse::excess).sum();
      kpis.add(money("budget.excess", "Paid beyond soft budgets", excess));
    }
    return kpis;
  }

  /**
   * Of firm units, for exercised ones are paid as they come. At the rates of the last planned
   * month, for those after it are not known.
   */
  private double toPay(List<Delivery> deliveries, List<ContractLineStatus> lines) {
    Map<String, Double> delivered = new HashMap<>();
    deliveries.forEach(d -> delivered.merge(d.contractLine(), d.quantity(), Double::sum));
    lines.forEach(line -> delivered.merge(line.contractLine(), -line.exercised(), Double::sum));
    double sum = 0;
    for (ContractLine line : index.model().contractLines()) {
      double undelivered = line.outstanding() - delivered.getOrDefault(line.id(), 0.0);
      double shares = line.outstanding() * shareAfterHorizon(line);
      double units = shares + line.shareOnDelivery() * Math.max(0, undelivered);
      sum += units * index.amount(line.unitPrice(), index.months() - 1);
    }
    return sum < Solution.NOISE ? 0 : sum;
  }

  private double shareAfterHorizon(ContractLine line) {
    double share = 0;
    for (Payment payment : line.payments()) {
      YearMonth due = payment.dueOn(line);
      share += due != null && due.isAfter(index.horizon().last()) ? payment.share() : 0;
    }
    return share;
  }

  private Kpi money(String id, String name, double amount) {
    return new Kpi(id, name, amount, index.currencies().account());
  }
}
