package org.caisson.domain.plan;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What one more unit of a limited thing is worth to a stage's objective, or what one more unit of a
 * demand costs it. Stated for the first stage in which it is not zero: from there on the stage's
 * value is held. The worth of a limit is never negative; the cost of a demand may be, where more
 * orders fill a stock. Not unique where the plan is degenerate.
 *
 * @param stage the id of the stage whose objective it is measured in
 * @param family the id of the constraint family
 * @param subject what is limited, for example a line or a contract line
 * @param month the month, absent when the limit spans several
 * @param worth objective units per unit of the limit
 * @param item the id of the item that it is about: what a supply gives, a contract line orders, a
 *     site stores, a lane carries, a line makes first; absent for people and money
 */
public record ShadowPrice(
    String stage,
    String family,
    String subject,
    @Nullable YearMonth month,
    double worth,
    @Nullable String item) {

  /** About no item. */
  public ShadowPrice(
      String stage, String family, String subject, @Nullable YearMonth month, double worth) {
    this(stage, family, subject, month, worth, null);
  }
}
