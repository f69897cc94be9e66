package org.caisson.export.statutory;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Months that follow each other.
 *
 * @param from the first
 * @param to the last
 */
record Span(YearMonth from, YearMonth to) {

  /** How many they are. */
  long months() {
    return ChronoUnit.MONTHS.between(from, to) + 1;
  }

  /** How many of them are among others. */
  long monthsIn(Span other) {
    YearMonth first = from.isAfter(other.from) ? from : other.from;
    YearMonth last = to.isBefore(other.to) ? to : other.to;
    return Math.max(0, new Span(first, last).months());
  }

  boolean contains(YearMonth month) {
    return !month.isBefore(from) && !month.isAfter(to);
  }
}
