package org.caisson.domain.horizon;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The months that are planned, numbered from zero.
 *
 * @param start the first month
 * @param months how many months there are, at least one
 */
public record Horizon(YearMonth start, int months) {

  /** The calendar month of index {@code t}. */
  public YearMonth month(int t) {
    return start.plusMonths(t);
  }

  /** The last month that is planned. */
  public YearMonth last() {
    return month(months - 1);
  }

  /** The index of a month; negative before the horizon, {@code months} or more after it. */
  public int index(YearMonth month) {
    return (int) ChronoUnit.MONTHS.between(start, month);
  }

  /** The first planned month of a calendar year, its January when none of it is planned. */
  public YearMonth firstOf(int year) {
    YearMonth january = YearMonth.of(year, 1);
    return start.getYear() == year ? start : january;
  }

  /** Whether the month is planned. */
  public boolean contains(YearMonth month) {
    int t = index(month);
    return t >= 0 && t < months;
  }
}
