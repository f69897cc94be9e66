package org.caisson.formulation.extract;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.LineLateness;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.variables.Variables;

/** What contract lines deliver, to whom, and how late. */
final class DeliveryExtractor {
  /** Rounding adds up over months; less than this many units is not owed. */
  private static final double OWED_NOISE = 1e-4;

  private final Solution solution;
  private final Variables variables;

  DeliveryExtractor(Solution solution) {
    this.solution = solution;
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
    double owed = t == 0 ? 0 : owed(k)[t - 1];
    double lateShare = Math.min(1, owed / delivered);
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

  /**
   * Units owed at the end of each month, from what was due and delivered: where no stage looks at
   * lateness, the program's own variable may say more than is owed.
   */
  private double[] owed(int k) {
    double[] owed = new double[solution.months()];
    double balance = 0;
    for (int t = 0; t < owed.length; t++) {
      balance +=
          solution.index().orders().get(k).due()[t] - solution.value(variables.deliver(), k, t);
      owed[t] = balance > OWED_NOISE ? balance : 0;
    }
    return owed;
  }

  List<LineLateness> lateness() {
    List<LineLateness> lateness = new ArrayList<>();
    for (int k = 0; k < solution.index().orders().size(); k++) {
      addLateness(lateness, solution.index().orders().get(k).line().id(), owed(k));
    }
    return lateness;
  }

  private void addLateness(List<LineLateness> lateness, String line, double[] owed) {
    int first = -1;
    int last = -1;
    double most = 0;
    double unitMonths = 0;
    for (int t = 0; t < owed.length; t++) {
      if (owed[t] > 0) {
        first = first < 0 ? t : first;
        last = t;
        most = Math.max(most, owed[t]);
        unitMonths += owed[t];
      }
    }
    if (first >= 0) {
      YearMonth cleared = last + 1 < owed.length ? solution.month(last + 1) : null;
      double undelivered = owed[owed.length - 1];
      lateness.add(
          new LineLateness(line, solution.month(first), cleared, most, unitMonths, undelivered));
    }
  }
}
