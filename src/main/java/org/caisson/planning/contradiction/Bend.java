package org.caisson.planning.contradiction;

import java.util.Arrays;

/**
 * A place where a stated input gives way: a column of an elastic program, zero or more.
 *
 * @param month the index of the month
 * @param own what is stated for the month, above zero: what a contradiction is measured against
 * @param highest what the least extra capacity is measured against: the highest that is stated of
 *     the same subject over the horizon, and tempo 1 for a line; above zero
 * @param rows the rows that it loosens
 * @param coefficients by how much for a unit: above zero where the row's sum may then be smaller,
 *     below zero where it may be larger
 */
record Bend(int month, double own, double highest, int[] rows, double[] coefficients) {

  /** Loosens some rows, in each of which the sum may be larger then. */
  static Bend more(int month, double own, double highest, int... rows) {
    double[] coefficients = new double[rows.length];
    Arrays.fill(coefficients, -1);
    return new Bend(month, positive(own), positive(highest), rows, coefficients);
  }

  /** Loosens a row in which the sum may be smaller then. */
  static Bend less(int month, double stated, int row) {
    double size = positive(stated);
    return new Bend(month, size, size, new int[] {row}, new double[] {1});
  }

  /** Nothing can be measured against a limit of zero; then an amount stands for itself. */
  private static double positive(double stated) {
    return stated > 0 ? stated : 1;
  }
}
