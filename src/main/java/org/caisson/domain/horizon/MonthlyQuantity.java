package org.caisson.domain.horizon;

import java.time.YearMonth;

/**
 * A quantity spread evenly over the months of a span.
 *
 * @param from the first month
 * @param to the last month, {@code from} itself for a single month
 * @param quantity the quantity of the whole span, in the item's unit
 */
public record MonthlyQuantity(YearMonth from, YearMonth to, double quantity) {

  /** Adds this quantity, month by month, to an array over the horizon. */
  public void addTo(double[] perMonth, Horizon horizon) {
    int first = horizon.index(from);
    int last = horizon.index(to);
    double share = quantity / (last - first + 1);
    for (int t = Math.max(0, first); t <= Math.min(last, horizon.months() - 1); t++) {
      perMonth[t] += share;
    }
  }
}
