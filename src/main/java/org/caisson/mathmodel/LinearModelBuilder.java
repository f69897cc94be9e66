package org.caisson.mathmodel;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Builds a {@link LinearModel} column by column and row by row. A row is begun with {@link
 * #beginRow}, filled with {@link #add}, and ends where the next begins. Entries of the same column
 * in a row are added up; those that come to zero are left out.
 */
public final class LinearModelBuilder {
  private double[] columnLower = new double[1024];
  private double[] columnUpper = new double[1024];
  private final BitSet integers = new BitSet();
  private int columnCount;
  private double[] rowLower = new double[1024];
  private double[] rowUpper = new double[1024];
  private int[] rowStart = new int[1025];
  private int rowCount;
  private int[] columns = new int[4096];
  private double[] coefficients = new double[4096];
  private int entryCount;
  private boolean rowOpen;

  /**
   * Adds a column and returns its index.
   *
   * @throws IllegalArgumentException when a bound is NaN or {@code lower > upper}
   */
  public int addColumn(double lower, double upper) {
    requireBounds("column", columnCount, lower, upper);
    if (columnCount == columnLower.length) {
      columnLower = Arrays.copyOf(columnLower, 2 * columnCount);
      columnUpper = Arrays.copyOf(columnUpper, 2 * columnCount);
    }
    columnLower[columnCount] = lower;
    columnUpper[columnCount] = upper;
    return columnCount++;
  }

  /**
   * Adds a column that takes whole numbers only and returns its index.
   *
   * @throws IllegalArgumentException when a bound is NaN or {@code lower > upper}
   */
  public int addIntegerColumn(double lower, double upper) {
    int column = addColumn(lower, upper);
    integers.set(column);
    return column;
  }

  /**
   * Begins a row and returns its index; the row before it is finished.
   *
   * @throws IllegalArgumentException when a bound is NaN or {@code lower > upper}
   */
  public int beginRow(double lower, double upper) {
    finishRow();
    requireBounds("row", rowCount, lower, upper);
    if (rowCount == rowLower.length) {
      rowLower = Arrays.copyOf(rowLower, 2 * rowCount);
      rowUpper = Arrays.copyOf(rowUpper, 2 * rowCount);
      rowStart = Arrays.copyOf(rowStart, 2 * rowCount + 1);
    }
    rowLower[rowCount] = lower;
    rowUpper[rowCount] = upper;
    rowStart[rowCount] = entryCount;
    rowOpen = true;
    return rowCount++;
  }

  /**
   * Adds an entry to the row that was begun last.
   *
   * @throws IllegalArgumentException when the column does not exist or the coefficient is not
   *     finite
   */
  public void add(int column, double coefficient) {
    if (column < 0 || column >= columnCount) {
      throw new IllegalArgumentException(
          "Column (" + column + ") of row (" + (rowCount - 1) + ") does not exist.");
    }
    if (!Double.isFinite(coefficient)) {
      throw new IllegalArgumentException(
          "Coefficient (" + coefficient + ") of row (" + (rowCount - 1) + ") is not finite.");
    }
    if (coefficient == 0) {
      return;
    }
    if (entryCount == columns.length) {
      columns = Arrays.copyOf(columns, 2 * entryCount);
      coefficients = Arrays.copyOf(coefficients, 2 * entryCount);
    }
    columns[entryCount] = column;
    coefficients[entryCount++] = coefficient;
  }

  /** How many columns there are so far. */
  public int columnCount() {
    return columnCount;
  }

  /** How many rows there are so far. */
  public int rowCount() {
    return rowCount;
  }

  /** The model as built; the builder can go on to build a larger one. */
  public LinearModel build(Names names) {
    finishRow();
    int[] starts = Arrays.copyOf(rowStart, rowCount + 1);
    starts[rowCount] = entryCount;
    return new LinearModel(
        Arrays.copyOf(columnLower, columnCount),
        Arrays.copyOf(columnUpper, columnCount),
        (BitSet) integers.clone(),
        Arrays.copyOf(rowLower, rowCount),
        Arrays.copyOf(rowUpper, rowCount),
        starts,
        Arrays.copyOf(columns, entryCount),
        Arrays.copyOf(coefficients, entryCount),
        names);
  }

  /** Sorts the entries of the open row by column and adds up those of the same column. */
  private void finishRow() {
    if (!rowOpen) {
      return;
    }
    rowOpen = false;
    int start = rowStart[rowCount - 1];
    sortByColumn(start, entryCount);
    int end = start;
    for (int p = start; p < entryCount; p++) {
      if (end > start && columns[end - 1] == columns[p]) {
        coefficients[end - 1] += coefficients[p];
      } else {
        columns[end] = columns[p];
        coefficients[end++] = coefficients[p];
      }
    }
    entryCount = withoutZeros(start, end);
  }

  private int withoutZeros(int start, int end) {
    int kept = start;
    for (int p = start; p < end; p++) {
      if (coefficients[p] != 0) {
        columns[kept] = columns[p];
        coefficients[kept++] = coefficients[p];
      }
    }
    return kept;
  }

  /** Rows are short, and most arrive sorted: for them insertion is the fastest sort there is. */
  private void sortByColumn(int from, int to) {
    if (to - from > 64) {
      sortLong(from, to);
      return;
    }
    for (int p = from + 1; p < to; p++) {
      int column = columns[p];
      double coefficient = coefficients[p];
      int q = p - 1;
      while (q >= from && columns[q] > column) {
        columns[q + 1] = columns[q];
        coefficients[q + 1] = coefficients[q];
        q--;
      }
      columns[q + 1] = column;
      coefficients[q + 1] = coefficient;
    }
  }

  private void sortLong(int from, int to) {
    long[] keys = new long[to - from];
    for (int p = from; p < to; p++) {
      keys[p - from] = ((long) columns[p] << 32) | (p - from);
    }
    Arrays.sort(keys);
    double[] unsorted = Arrays.copyOfRange(coefficients, from, to);
    for (int p = from; p < to; p++) {
      columns[p] = (int) (keys[p - from] >>> 32);
      coefficients[p] = unsorted[(int) keys[p - from]];
    }
  }

  private static void requireBounds(String what, int index, double lower, double upper) {
    if (Double.isNaN(lower) || Double.isNaN(upper) || lower > upper) {
      throw new IllegalArgumentException(
          "Bounds (%s to %s) of %s (%d) hold no number.".formatted(lower, upper, what, index));
    }
  }
}
