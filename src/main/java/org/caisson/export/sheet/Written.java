package org.caisson.export.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The one rule by which the numbers of a plan are written, whatever the format: to twelve figures,
 * with no more than twelve decimals and no fewer than two where there are any.
 *
 * <p>A solver answers 1500.0000000000002 where it means 1500, and 1.4E-17 where it means nothing.
 * The error of a double is in its sixteenth figure, that of a long sum in the thirteenth. Two
 * decimals keep the cents of any amount of money. No number is changed by more than 5E-12 of
 * itself, or, below one, 5E-13; so rows add up to their totals in ten figures and more, while the
 * proof of a plan leaves its seventh figure open.
 */
public final class Written {
  private static final int FIGURES = 12;
  private static final int MOST_DECIMALS = 12;
  private static final int FEWEST_DECIMALS = 2;

  private Written() {}

  /** The number that is written, zero without a sign; what is not finite stays as it is. */
  public static double rounded(double value) {
    if (value == Math.rint(value) || !Double.isFinite(value)) {
      return value + 0.0;
    }
    BigDecimal exact = BigDecimal.valueOf(value);
    int beforePoint = exact.precision() - exact.scale();
    int decimals =
        Math.max(FEWEST_DECIMALS, Math.min(MOST_DECIMALS, FIGURES - Math.max(0, beforePoint)));
    return exact.setScale(decimals, RoundingMode.HALF_EVEN).doubleValue();
  }
}
