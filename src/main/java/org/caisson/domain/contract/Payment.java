package org.caisson.domain.contract;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a contract line's price and when it is paid. What a line pays before the horizon is
 * past and in no plan; what it pays after the horizon is still to pay.
 *
 * <p>Shares are typed with a few decimals. What they miss 1 by is taken for rounding up to 0.000001
 * a payment and evened out when a model is read, as with {@link BuyerShare}.
 *
 * @param kind what it is paid for
 * @param share the part of the price of the planned quantity, above 0; the payments of a line add
 *     up to 1
 * @param month when an advance or a milestone is paid; absent for payments on delivery, and for an
 *     advance that is paid in the month of award
 */
public record Payment(Kind kind, double share, @Nullable YearMonth month) {
  /** What the share of one payment may lose by rounding. */
  private static final double ROUNDING = 1e-6;

  /** What a payment is made for. */
  public enum Kind {
    /** At award, or in a stated month, whatever is delivered. */
    ADVANCE,
    /** In a stated month, whatever is delivered. */
    MILESTONE,
    /** With each delivery, for the units delivered. */
    DELIVERY
  }

  /** What the shares add up to. */
  public static double sum(List<Payment> payments) {
    return payments.stream().mapToDouble(Payment::share).sum();
  }

  /** Whether the shares add up to 1, rounding aside. */
  public static boolean addUp(List<Payment> payments) {
    return Math.abs(sum(payments) - 1) <= ROUNDING * payments.size();
  }

  /**
   * The shares without their rounding: each divided by the sum of all. Shares that do not add up
   * are left as they are, for validation to report.
   */
  public static List<Payment> withoutRounding(List<Payment> payments) {
    if (!addUp(payments)) {
      return payments;
    }
    double sum = sum(payments);
    return payments.stream().map(p -> new Payment(p.kind(), p.share() / sum, p.month())).toList();
  }

  /** When a payment on a contract line is due whatever is delivered; null when on delivery. */
  public @Nullable YearMonth dueOn(ContractLine line) {
    if (kind == Kind.ADVANCE && month == null && line.awarded() != null) {
      return YearMonth.from(line.awarded());
    }
    return kind == Kind.DELIVERY ? null : month;
  }
}
