package org.caisson.formulation.extract;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.contract.DeliveryTerms;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.requirement.Requirement;
import org.caisson.formulation.index.Order;

/**
 * How late contract lines are, from what was due and delivered: where no stage looks at lateness,
 * the program's own variables may say more than is owed.
 */
final class LatenessExtractor {
  /** Rounding adds up over months; less than this many units is not owed. */
  private static final double OWED_NOISE = 1e-4;

  private final Solution solution;

  LatenessExtractor(Solution solution) {
    this.solution = solution;
  }

  /** Units owed at the end of each month; what is lost stays owed. */
  private double[] owed(int k) {
    Order order = solution.index().orders().get(k);
    double[] owed = new double[solution.months()];
    double balance = 0;
    double lost = 0;
    for (int t = 0; t < owed.length; t++) {
      balance += order.due()[t] - firm(k, t);
      lost = Math.max(lost, balance);
      double still = order.line().terms().lateDelivery() ? balance : lost;
      owed[t] = still > OWED_NOISE ? still : 0;
    }
    return owed;
  }

  /** Firm units that are delivered; an option is never due. */
  private double firm(int k, int t) {
    return solution.index().options().isOptional(k)
        ? solution.value(solution.variables().contracts().firm(), k, t)
        : solution.value(solution.variables().deliver(), k, t);
  }

  /** Units of an earlier month that are delivered in month {@code t}. */
  double catchesUp(int k, int t) {
    boolean late = solution.index().orders().get(k).line().terms().lateDelivery();
    return t == 0 || !late ? 0 : Math.min(owed(k)[t - 1], firm(k, t));
  }

  /** The contract lines that are late. */
  List<LineLateness> lateness() {
    List<LineLateness> lateness = new ArrayList<>();
    for (int k = 0; k < solution.index().orders().size(); k++) {
      lateness(solution.index().orders().get(k), owed(k)).ifPresent(lateness::add);
    }
    return lateness;
  }

  private Optional<LineLateness> lateness(Order order, double[] owed) {
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
    if (first < 0) {
      return Optional.empty();
    }
    YearMonth cleared = last + 1 < owed.length ? solution.month(last + 1) : null;
    double undelivered = owed[owed.length - 1];
    DeliveryTerms terms = order.line().terms();
    return Optional.of(
        new LineLateness(
            order.line().id(),
            solution.month(first),
            cleared,
            most,
            unitMonths,
            undelivered,
            canStillBeDelivered(order) ? 0 : undelivered,
            terms.lateness() != Requirement.IGNORED,
            latePenalty(terms, owed),
            undelivered * solution.index().amount(terms.undeliveredPenalty(), owed.length - 1)));
  }

  private double latePenalty(DeliveryTerms terms, double[] owed) {
    double charged = 0;
    for (int t = 0; t < owed.length; t++) {
      charged += owed[t] * solution.index().amount(terms.latePenalty(), t);
    }
    return charged;
  }

  private boolean canStillBeDelivered(Order order) {
    YearMonth latest = order.line().terms().latest();
    boolean accepted = latest == null || latest.isAfter(solution.index().horizon().last());
    return order.line().terms().lateDelivery() && accepted;
  }
}
