package org.caisson.domain.plan.compare;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.caisson.domain.plan.LineLateness;
import org.jspecify.annotations.Nullable;

/**
 * How late a contract line is in one plan.
 *
 * @param ordered whether the plan's model has the line
 * @param firstLate the first month that ends with units owed; absent where it is on time
 * @param cleared the month in which nothing is owed any more; absent where it is on time, or still
 *     owes when the horizon ends
 * @param unitMonths units owed, summed over months
 * @param undelivered units still owed when the horizon ends
 */
public record LineDelay(
    boolean ordered,
    @Nullable YearMonth firstLate,
    @Nullable YearMonth cleared,
    double unitMonths,
    double undelivered) {

  static final LineDelay ON_TIME = new LineDelay(true, null, null, 0, 0);
  static final LineDelay NOT_ORDERED = new LineDelay(false, null, null, 0, 0);

  static LineDelay of(LineLateness late) {
    return new LineDelay(
        true, late.firstLate(), late.cleared(), late.unitMonths(), late.undelivered());
  }

  /** Whether it is ordered and never owes. */
  public boolean isOnTime() {
    return ordered && firstLate == null;
  }

  /**
   * By how many months it is cleared later than in a base, earlier where negative. A line that is
   * on time in one of them is cleared there when the other first owes. Absent where one is not
   * ordered, or not cleared within the horizon.
   */
  public @Nullable Integer monthsAfter(LineDelay base) {
    YearMonth mine = isOnTime() ? base.firstLate : cleared;
    YearMonth its = base.isOnTime() ? firstLate : base.cleared;
    boolean both = ordered && base.ordered;
    return both && mine != null && its != null ? (int) its.until(mine, ChronoUnit.MONTHS) : null;
  }
}
