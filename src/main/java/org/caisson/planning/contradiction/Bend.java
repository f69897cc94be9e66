package org.caisson.planning.contradiction;

/**
 * A place where a stated input gives way: a column of an elastic program, zero or more.
 *
 * @param month the index of the month
 * @param size what the amount is measured against: the highest limit of the same subject over the
 *     horizon, above zero
 * @param rows the rows that it loosens
 * @param coefficients 1 where the row's sum may then be smaller, -1 where it may be larger
 */
record Bend(int month, double size, int[] rows, double[] coefficients) {

  /** Loosens one row. */
  static Bend of(int month, double size, int row, double coefficient) {
    return new Bend(month, size, new int[] {row}, new double[] {coefficient});
  }
}
