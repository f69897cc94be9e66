package org.caisson.domain.plan.compare;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How a stockpile gets on in one plan.
 *
 * @param held whether the plan's model has it
 * @param reached the first month from which on it stays at its objective; absent where it does not
 * @param missing units below the objective, summed over months
 */
public record StockState(boolean held, @Nullable YearMonth reached, double missing) {

  static final StockState NOT_HELD = new StockState(false, null, 0);

  /** By how many months it is reached later than in a base; absent where one does not reach it. */
  public @Nullable Integer monthsAfter(StockState base) {
    YearMonth its = base.reached;
    return its == null || reached == null ? null : (int) its.until(reached, ChronoUnit.MONTHS);
  }
}
