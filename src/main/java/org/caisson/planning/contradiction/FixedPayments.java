package org.caisson.planning.contradiction;

import java.util.ArrayList;
import java.util.List;
import org.caisson.formulation.index.BudgetYear;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.OrderPrice;
import org.caisson.formulation.index.PlanIndex;

/** Names the advances and milestones that a budget must bear whatever is delivered. */
final class FixedPayments {
  /** How many are named before the others are only counted. */
  private static final int NAMED = 3;

  private final PlanIndex index;

  FixedPayments(PlanIndex index) {
    this.index = index;
  }

  /** For a budget, what follows its amount in a sentence; empty where no such payment is due. */
  String of(BudgetYear budget) {
    List<String> payments = new ArrayList<>();
    double sum = 0;
    for (int k = 0; k < index.orders().size(); k++) {
      Order order = index.orders().get(k);
      OrderPrice price = index.money().prices().get(k);
      double share = order.line().shareOf(budget.nation().id());
      for (int t = Math.max(0, budget.firstMonth()); t <= budget.lastMonth(); t++) {
        sum += share * price.fixed(t);
        add("advance", order, t, share * price.advances()[t], payments);
        add("milestone", order, t, share * price.milestones()[t], payments);
      }
    }
    return payments.isEmpty()
        ? ""
        : ", where %s are due whatever is delivered: %s".formatted(money(sum), listed(payments));
  }

  private void add(String kind, Order order, int t, double amount, List<String> payments) {
    if (amount > 0) {
      payments.add(
          "the %s on contract line %s in %s, %s"
              .formatted(kind, order.line().id(), index.horizon().month(t), money(amount)));
    }
  }

  private static String listed(List<String> payments) {
    String named = String.join("; ", payments.stream().limit(NAMED).toList());
    int others = payments.size() - NAMED;
    return others > 0 ? named + "; and %d more".formatted(others) : named;
  }

  private String money(double amount) {
    return InputWords.figure(amount) + " " + index.currencies().account();
  }
}
