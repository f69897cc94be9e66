package org.caisson.planning.contradiction;

import org.caisson.mathmodel.Values;

/**
 * The certified optimum of an elastic program whose inputs are priced in shares.
 *
 * @param value what it comes to
 * @param bound the least that its duals prove it comes to
 * @param values the numbers
 */
record Measured(double value, double bound, Values values) {
  /** Prices are in millionths, so that small shares are large beside the solvers' tolerances. */
  private static final double MILLIONTHS = 1e6;

  /** Giving way by a hundredth of a millionth of what is stated is rounding. */
  private static final double ROUNDING = 0.01;

  /** The price of a unit that is measured against a size. */
  static double price(double size) {
    return MILLIONTHS / size;
  }

  /** Whether it is proven that the priced inputs cannot all hold. */
  boolean isContradictory() {
    return bound > ROUNDING;
  }

  /** Whether it is proven that the priced inputs can all hold. */
  boolean isPossible() {
    return value <= ROUNDING;
  }
}
