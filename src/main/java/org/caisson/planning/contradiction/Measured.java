package org.caisson.planning.contradiction;

import org.caisson.mathmodel.Values;

/**
 * The certified optimum of an elastic program whose inputs are priced in shares.
 *
 * @param value what it comes to
 * @param bound the least that its duals prove it comes to
 * @param values the numbers
 * @param rounding the largest value that is rounding, in millionths
 */
record Measured(double value, double bound, Values values, double rounding) {
  /** Prices are in millionths, so that small shares are large beside the solvers' tolerances. */
  private static final double MILLIONTHS = 1e6;

  /** Giving way by a hundredth of a millionth of what is stated is rounding. */
  static final double ROUNDING = 0.01;

  /**
   * The searches for whole numbers have coarser tolerances: giving way by a hundred thousandth of
   * what is stated is rounding to them.
   */
  static final double ROUNDING_OF_SEARCHES = 10;

  /** The price of a unit that is measured against a size. */
  static double price(double size) {
    return MILLIONTHS / size;
  }

  /** Whether it is proven that the priced inputs cannot all hold. */
  boolean isContradictory() {
    return bound > rounding;
  }

  /** Whether it is proven that the priced inputs can all hold. */
  boolean isPossible() {
    return value <= rounding;
  }
}
