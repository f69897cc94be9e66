package org.caisson.formulation.stage;

import org.caisson.domain.contract.DeliveryTerms;
import org.caisson.formulation.index.PlanIndex;

/**
 * What contracts charge for units that are late and for units that are never delivered, in the
 * currency of account. A unit is late in every month that ends with it owed, also where it can no
 * longer be delivered, and it is undelivered when the horizon ends with it owed.
 *
 * @param index the numbered model
 */
record Penalties(PlanIndex index) {

  /** The price of a unit that is owed at the end of month {@code t}. */
  double late(int order, int t) {
    boolean atTheEnd = t == index.months() - 1;
    return perMonth(order, t) + (atTheEnd ? undelivered(order) : 0);
  }

  /** The price of a unit that is due in month {@code t} and lost: owed from then to the end. */
  double lost(int order, int t) {
    double owed = undelivered(order);
    for (int month = t; month < index.months(); month++) {
      owed += perMonth(order, month);
    }
    return owed;
  }

  private double perMonth(int order, int t) {
    return index.amount(terms(order).latePenalty(), t);
  }

  /** Whether a unit is delivered shows at the end of the horizon, at the rates of that month. */
  private double undelivered(int order) {
    return index.amount(terms(order).undeliveredPenalty(), index.months() - 1);
  }

  private DeliveryTerms terms(int order) {
    return index.orders().get(order).line().terms();
  }
}
