package org.caisson.export.rates;

import java.time.YearMonth;

/**
 * What lines can make of an item in a month, and what the plan has them make; in units a month.
 * Rates count units that are started. On a line that makes several items they are those of a month
 * in which it makes this one only.
 *
 * @param month the month
 * @param started units started
 * @param accepted units of them that come out
 * @param msr the minimum sustaining rate in force
 * @param rate185 the 1-8-5 rate in force
 * @param max the MAX rate in force, bought capacity included
 * @param maxAccepted what comes out of work at MAX, after yield
 */
public record MonthRates(
    YearMonth month,
    double started,
    double accepted,
    double msr,
    double rate185,
    double max,
    double maxAccepted) {

  /** Both together. */
  MonthRates plus(MonthRates other) {
    return new MonthRates(
        month,
        started + other.started,
        accepted + other.accepted,
        msr + other.msr,
        rate185 + other.rate185,
        max + other.max,
        maxAccepted + other.maxAccepted);
  }
}
