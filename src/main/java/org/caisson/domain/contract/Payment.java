package org.caisson.domain.contract;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A part of a contract line's price and when it is paid.
 *
 * @param kind what it is paid for
 * @param share the part of the price of the planned quantity, above 0; the payments of a line add
 *     up to 1
 * @param month when an advance or a milestone is paid; absent for payments on delivery, and for an
 *     advance that is paid in the month of award
 */
public record Payment(Kind kind, double share, @Nullable YearMonth month) {

  /** What a payment is made for. */
  public enum Kind {
    /** At award, or in a stated month, whatever is delivered. */
    ADVANCE,
    /** In a stated month, whatever is delivered. */
    MILESTONE,
    /** With each delivery, for the units delivered. */
    DELIVERY
  }
}
