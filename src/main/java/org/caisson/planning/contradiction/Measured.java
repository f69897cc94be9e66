package org.caisson.planning.contradiction;

import org.caisson.mathmodel.Values;

/**
 * The certified optimum of an elastic program.
 *
 * @param value what it comes to
 * @param bound the least that its duals prove it comes to
 * @param values the numbers
 */
record Measured(double value, double bound, Values values) {
  /** Giving way by a millionth of a limit is rounding. */
  private static final double ROUNDING = 1e-6;

  /** Whether it is proven that the priced inputs cannot all hold. */
  boolean isContradictory() {
    return bound > ROUNDING;
  }

  /** Whether it is proven that the priced inputs can all hold. */
  boolean isPossible() {
    return value <= ROUNDING;
  }
}
