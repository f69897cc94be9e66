package org.caisson.domain.nation;

import java.time.YearMonth;

/**
 * The fiscal years of a nation. A fiscal year is named by the calendar year in which it ends: one
 * that starts in October 2023 is the year 2024, one that starts in January 2024 is so as well.
 *
 * @param start the month in which a fiscal year begins, 1 to 12
 */
public record FiscalCalendar(int start) {

  /** The fiscal years of a nation. */
  public static FiscalCalendar of(Nation nation) {
    return new FiscalCalendar(nation.fiscalYearStart());
  }

  /** The first month of a fiscal year. */
  public YearMonth first(int year) {
    return YearMonth.of(start == 1 ? year : year - 1, start);
  }

  /** The last month of a fiscal year. */
  public YearMonth last(int year) {
    return first(year).plusMonths(11);
  }

  /** The fiscal year that a month belongs to. */
  public int yearOf(YearMonth month) {
    boolean startsNext = start > 1 && month.getMonthValue() >= start;
    return startsNext ? month.getYear() + 1 : month.getYear();
  }
}
