package org.caisson.domain.plan;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How late a contract line is; only lines that are late have one.
 *
 * @param contractLine the id of the contract line
 * @param firstLate the first month that ends with units owed
 * @param cleared the month in which nothing is owed any more, absent when that is not reached
 * @param mostOwed the most units owed at the end of a month
 * @param unitMonths units owed, summed over months
 * @param undelivered units still owed when the horizon ends
 * @param lost units of them that can no longer be delivered: late deliveries are refused, or the
 *     last month in which deliveries are accepted is over
 * @param counted whether a stage counts it; not where the lateness of the line is ignored
 * @param latePenalty what the contract charges for lateness, in the currency of account
 * @param undeliveredPenalty what it charges for units that are not delivered in the horizon
 */
public record LineLateness(
    String contractLine,
    YearMonth firstLate,
    @Nullable YearMonth cleared,
    double mostOwed,
    double unitMonths,
    double undelivered,
    double lost,
    boolean counted,
    double latePenalty,
    double undeliveredPenalty) {

  /** On the usual terms: nothing is lost, and lateness costs nothing but time. */
  public LineLateness(
      String contractLine,
      YearMonth firstLate,
      @Nullable YearMonth cleared,
      double mostOwed,
      double unitMonths,
      double undelivered) {
    this(contractLine, firstLate, cleared, mostOwed, unitMonths, undelivered, 0, true, 0, 0);
  }

  /** All that the contract charges. */
  public double penalties() {
    return latePenalty + undeliveredPenalty;
  }
}
