package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.plan.Delivery;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.variables.Variables;

/** What contract lines deliver, and to whom. */
final class DeliveryExtractor {
  private final Solution solution;
  private final Variables variables;
  private final LatenessExtractor lateness;

  DeliveryExtractor(Solution solution) {
    this.solution = solution;
    lateness = new LatenessExtractor(solution);
    variables = solution.variables();
  }

  List<Delivery> deliveries() {
    List<Delivery> deliveries = new ArrayList<>();
    for (int k = 0; k < solution.index().orders().size(); k++) {
      for (int t = 0; t < solution.months(); t++) {
        addDeliveries(deliveries, k, t);
      }
    }
    return deliveries;
  }

  private void addDeliveries(List<Delivery> deliveries, int k, int t) {
    double delivered = solution.value(variables.deliver(), k, t);
    if (delivered <= 0) {
      return;
    }
    double lateShare = Math.min(1, lateness.catchesUp(k, t) / delivered);
    addTo(Destination.UKRAINE, toUkraine(k, t, delivered), lateShare, k, t, deliveries);
    addTo(Destination.RESTOCK, toRestock(k, t, delivered), lateShare, k, t, deliveries);
  }

  private double toUkraine(int k, int t, double delivered) {
    return switch (destination(k)) {
      case UKRAINE -> delivered;
      case RESTOCK -> 0;
      case POOL -> solution.value(variables.toUkraine(), k, t);
    };
  }

  private double toRestock(int k, int t, double delivered) {
    return switch (destination(k)) {
      case UKRAINE -> 0;
      case RESTOCK -> delivered;
      case POOL -> solution.value(variables.toRestock(), k, t);
    };
  }

  private Destination destination(int k) {
    return solution.index().orders().get(k).line().destination();
  }

  private void addTo(
      Destination destination,
      double quantity,
      double lateShare,
      int k,
      int t,
      List<Delivery> deliveries) {
    if (quantity <= 0) {
      return;
    }
    Order order = solution.index().orders().get(k);
    for (BuyerShare buyer : order.line().buyers()) {
      double part = quantity * buyer.share();
      deliveries.add(
          new Delivery(
              order.line().id(),
              order.line().item(),
              destination,
              buyer.nation(),
              solution.month(t),
              part,
              part * lateShare));
    }
  }
}
