package org.caisson.formulation.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.plan.Delivery;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.OrderPrice;
import org.caisson.formulation.index.PlanIndex;

/**
 * What each nation pays month by month, in the currency of account at the month's rate: on delivery
 * from the plan's own deliveries, advances and milestones from the contract lines.
 */
final class Payments {
  /** What a payment is for; a kind of its own is the part of all of them that serves Ukraine. */
  enum Part {
    ADVANCE,
    MILESTONE,
    DELIVERY,
    FOR_UKRAINE
  }

  private record Account(String nation, Part part) {}

  private final PlanIndex index;
  private final Map<Account, double[]> paid = new HashMap<>();

  Payments(PlanIndex index, List<Delivery> deliveries) {
    this.index = index;
    Map<String, Integer> numbers = new HashMap<>();
    for (int k = 0; k < index.orders().size(); k++) {
      numbers.put(index.orders().get(k).line().id(), k);
      addFixed(k);
    }
    deliveries.forEach(d -> addDelivery(d, numbers.get(d.contractLine())));
  }

  private void addFixed(int k) {
    Order order = index.orders().get(k);
    OrderPrice price = index.money().prices().get(k);
    for (var buyer : order.line().buyers()) {
      for (int t = 0; t < index.months(); t++) {
        add(buyer.nation(), Part.ADVANCE, t, buyer.share() * price.advances()[t]);
        add(buyer.nation(), Part.MILESTONE, t, buyer.share() * price.milestones()[t]);
        if (order.line().destination() == Destination.UKRAINE) {
          add(buyer.nation(), Part.FOR_UKRAINE, t, buyer.share() * price.fixed(t));
        }
      }
    }
  }

  private void addDelivery(Delivery delivery, int k) {
    int t = index.horizon().index(delivery.month());
    double value = delivery.quantity() * index.money().prices().get(k).perUnit()[t];
    String nation = delivery.nation();
    if (nation != null) {
      add(nation, Part.DELIVERY, t, value);
      if (delivery.destination() == Destination.UKRAINE) {
        add(nation, Part.FOR_UKRAINE, t, value);
      }
    }
  }

  private void add(String nation, Part part, int t, double amount) {
    of(nation, part)[t] += amount;
  }

  /** One part of a nation's payments, by month. */
  double[] of(String nation, Part part) {
    return paid.computeIfAbsent(new Account(nation, part), a -> new double[index.months()]);
  }

  /** All payments of a nation in a month. */
  double all(String nation, int t) {
    return of(nation, Part.ADVANCE)[t]
        + of(nation, Part.MILESTONE)[t]
        + of(nation, Part.DELIVERY)[t];
  }
}
