package org.caisson.intake.scenario;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * What a change makes of a figure: so many times it, or another in its place.
 *
 * @param times the factor, absent where there is a value
 * @param value the new figure, absent where there is a factor
 */
record Amount(@Nullable Double times, @Nullable Double value) {
  private static final int SIGNIFICANT_DIGITS = 15;

  /** The figure after the change. */
  double of(double before) {
    return value != null ? value : times != null ? exact(before * times) : before;
  }

  /** Whether the figure depends on what was there. */
  boolean isRelative() {
    return value == null;
  }

  /** Without the last digits that a product in binary arithmetic adds: 0.1 times 3 is 0.3. */
  private static double exact(double product) {
    return new BigDecimal(product).round(new MathContext(SIGNIFICANT_DIGITS)).doubleValue();
  }
}
