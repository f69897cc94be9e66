package org.caisson.mathmodel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The constraints of a linear program: {@code rowLower <= A x <= rowUpper}, {@code columnLower <= x
 * <= columnUpper}. The objective is kept apart ({@link LinearObjective}) because stages share the
 * constraints.
 *
 * <p>The matrix is stored by rows. Row {@code i} has its entries at positions {@code rowStart(i)}
 * to {@code rowStart(i + 1) - 1}, columns ascending and no column twice. Bounds may be infinite;
 * nothing is ever NaN. A column may be an integer column, whose values are whole numbers; by
 * default none is. Immutable; made by {@link LinearModelBuilder}.
 */
public final class LinearModel {
  private final double[] columnLower;
  private final double[] columnUpper;
  private final BitSet integers;
  private final double[] rowLower;
  private final double[] rowUpper;
  private final int[] rowStart;
  private final int[] columns;
  private final double[] coefficients;
  private final Names names;

  LinearModel(
      double[] columnLower,
      double[] columnUpper,
      BitSet integers,
      double[] rowLower,
      double[] rowUpper,
      int[] rowStart,
      int[] columns,
      double[] coefficients,
      Names names) {
    this.columnLower = columnLower;
    this.columnUpper = columnUpper;
    this.integers = integers;
    this.rowLower = rowLower;
    this.rowUpper = rowUpper;
    this.rowStart = rowStart;
    this.columns = columns;
    this.coefficients = coefficients;
    this.names = names;
  }

  /** The number of columns (variables). */
  public int columnCount() {
    return columnLower.length;
  }

  /** The number of rows (constraints). */
  public int rowCount() {
    return rowLower.length;
  }

  /** The number of stored coefficients. */
  public int entryCount() {
    return coefficients.length;
  }

  /** The lower bound of column {@code j}, possibly negative infinity. */
  public double columnLower(int j) {
    return columnLower[j];
  }

  /** The upper bound of column {@code j}, possibly positive infinity. */
  public double columnUpper(int j) {
    return columnUpper[j];
  }

  /** Whether column {@code j} takes whole numbers only. */
  public boolean isInteger(int j) {
    return integers.get(j);
  }

  /** Whether any column is an integer column. */
  public boolean hasIntegers() {
    return !integers.isEmpty();
  }

  /** The integer columns, ascending. */
  public int[] integerColumns() {
    return integers.stream().toArray();
  }

  /** The lower bound of row {@code i}, possibly negative infinity. */
  public double rowLower(int i) {
    return rowLower[i];
  }

  /** The upper bound of row {@code i}, possibly positive infinity. */
  public double rowUpper(int i) {
    return rowUpper[i];
  }

  /** The position of the first entry of row {@code i}; {@code i} may equal {@link #rowCount()}. */
  public int rowStart(int i) {
    return rowStart[i];
  }

  /** The column of the entry at position {@code p}. */
  public int column(int p) {
    return columns[p];
  }

  /** The coefficient of the entry at position {@code p}, never zero. */
  public double coefficient(int p) {
    return coefficients[p];
  }

  /** The names of columns and rows, made on demand. */
  public Names names() {
    return names;
  }

  /**
   * The same model with one more row after all others.
   *
   * @param name the row's name, as {@link Names} wants it
   */
  public LinearModel withRow(
      String name, int[] rowColumns, double[] rowCoefficients, double lower, double upper) {
    int entries = coefficients.length;
    int rows = rowLower.length;
    int[] starts = Arrays.copyOf(rowStart, rows + 2);
    starts[rows + 1] = entries + rowColumns.length;
    int[] allColumns = Arrays.copyOf(columns, entries + rowColumns.length);
    System.arraycopy(rowColumns, 0, allColumns, entries, rowColumns.length);
    double[] all = Arrays.copyOf(coefficients, entries + rowColumns.length);
    System.arraycopy(rowCoefficients, 0, all, entries, rowColumns.length);
    return new LinearModel(
        columnLower,
        columnUpper,
        integers,
        appended(rowLower, lower),
        appended(rowUpper, upper),
        starts,
        allColumns,
        all,
        names.withRow(rows, name));
  }

  /** The same model with some columns fixed and some rows met exactly, each at its own value. */
  public LinearModel withFixed(
      int[] fixedColumns, double[] columnValues, int[] fixedRows, double[] rowValues) {
    return new LinearModel(
        changed(columnLower, fixedColumns, columnValues),
        changed(columnUpper, fixedColumns, columnValues),
        integers,
        changed(rowLower, fixedRows, rowValues),
        changed(rowUpper, fixedRows, rowValues),
        rowStart,
        columns,
        coefficients,
        names);
  }

  /** The same model with other upper bounds of some columns and rows. */
  public LinearModel withUpper(
      int[] someColumns, double[] columnUppers, int[] someRows, double[] rowUppers) {
    return new LinearModel(
        columnLower,
        changed(columnUpper, someColumns, columnUppers),
        integers,
        rowLower,
        changed(rowUpper, someRows, rowUppers),
        rowStart,
        columns,
        coefficients,
        names);
  }

  /** The same model with columns that take any number between their bounds. */
  public LinearModel relaxed() {
    return new LinearModel(
        columnLower,
        columnUpper,
        new BitSet(),
        rowLower,
        rowUpper,
        rowStart,
        columns,
        coefficients,
        names);
  }

  /** The same model with some of its integer columns, while the others take any number. */
  public LinearModel withIntegersOnly(int[] whole) {
    BitSet kept = new BitSet();
    Arrays.stream(whole).filter(integers::get).forEach(kept::set);
    return new LinearModel(
        columnLower, columnUpper, kept, rowLower, rowUpper, rowStart, columns, coefficients, names);
  }

  /** The same model with other bounds of some rows. */
  public LinearModel withRowBounds(int[] rows, double[] lower, double[] upper) {
    return new LinearModel(
        columnLower,
        columnUpper,
        integers,
        changed(rowLower, rows, lower),
        changed(rowUpper, rows, upper),
        rowStart,
        columns,
        coefficients,
        names);
  }

  /**
   * The linear program that is left when every integer column is decided.
   *
   * @param solution a value for every column, of which those of integer columns are rounded
   */
  public LinearModel withIntegersFixed(double[] solution) {
    int[] decided = integerColumns();
    double[] whole = Arrays.stream(decided).mapToDouble(j -> Math.rint(solution[j])).toArray();
    return relaxed().withFixed(decided, whole, new int[0], new double[0]);
  }

  /** The same model with more columns after all others. */
  public LinearModel withColumns(List<AddedColumn> added) {
    int before = columnLower.length;
    LinearModelBuilder builder = new LinearModelBuilder();
    for (int j = 0; j < before; j++) {
      copyColumn(builder, j);
    }
    added.forEach(column -> builder.addColumn(column.lower(), column.upper()));
    List<List<int[]>> entries = entriesByRow(added);
    for (int i = 0; i < rowLower.length; i++) {
      builder.beginRow(rowLower[i], rowUpper[i]);
      for (int p = rowStart[i]; p < rowStart[i + 1]; p++) {
        builder.add(columns[p], coefficients[p]);
      }
      for (int[] entry : entries.get(i)) {
        builder.add(before + entry[0], added.get(entry[0]).coefficients()[entry[1]]);
      }
    }
    return builder.build(names.withColumns(before, added));
  }

  private void copyColumn(LinearModelBuilder builder, int j) {
    if (isInteger(j)) {
      builder.addIntegerColumn(columnLower[j], columnUpper[j]);
    } else {
      builder.addColumn(columnLower[j], columnUpper[j]);
    }
  }

  /** For each row its entries of the added columns: the number of the column, and of its entry. */
  private List<List<int[]>> entriesByRow(List<AddedColumn> added) {
    List<List<int[]>> entries = new ArrayList<>();
    for (int i = 0; i < rowLower.length; i++) {
      entries.add(new ArrayList<>());
    }
    for (int k = 0; k < added.size(); k++) {
      for (int e = 0; e < added.get(k).rows().length; e++) {
        entries.get(added.get(k).rows()[e]).add(new int[] {k, e});
      }
    }
    return entries;
  }

  /** Whether the two differ in nothing but bounds. */
  public boolean hasMatrixOf(LinearModel other) {
    return columnCount() == other.columnCount()
        && Arrays.equals(rowStart, other.rowStart)
        && Arrays.equals(columns, other.columns)
        && Arrays.equals(coefficients, other.coefficients);
  }

  /**
   * How far the bounds are from lying between those of two models of the same size, relative to the
   * larger of 1 and the bound between them; infinite when one of the three has a bound where
   * another has none.
   *
   * @param share how far from {@code from} to {@code to}, 0 to 1
   */
  public double offTheLine(LinearModel from, LinearModel to, double share) {
    double columns =
        Math.max(
            offTheLine(from.columnLower, columnLower, to.columnLower, share),
            offTheLine(from.columnUpper, columnUpper, to.columnUpper, share));
    double rows =
        Math.max(
            offTheLine(from.rowLower, rowLower, to.rowLower, share),
            offTheLine(from.rowUpper, rowUpper, to.rowUpper, share));
    return Math.max(columns, rows);
  }

  private static double offTheLine(double[] from, double[] between, double[] to, double share) {
    double off = 0;
    for (int k = 0; k < between.length; k++) {
      if (from[k] != between[k] || to[k] != between[k]) {
        double line = (1 - share) * from[k] + share * to[k];
        double distance = Math.abs(between[k] - line) / Math.max(1, Math.abs(line));
        off = Math.max(off, Double.isNaN(distance) ? Double.POSITIVE_INFINITY : distance);
      }
    }
    return off;
  }

  /** The costs that are left when rows are paid for at their duals: {@code costs - A' duals}. */
  public double[] reducedCosts(double[] costs, double[] rowDuals) {
    double[] reduced = costs.clone();
    for (int i = 0; i < rowLower.length; i++) {
      if (rowDuals[i] != 0) {
        for (int p = rowStart[i]; p < rowStart[i + 1]; p++) {
          reduced[columns[p]] -= coefficients[p] * rowDuals[i];
        }
      }
    }
    return reduced;
  }

  private static double[] changed(double[] array, int[] places, double[] values) {
    double[] copy = array.clone();
    for (int k = 0; k < places.length; k++) {
      copy[places[k]] = values[k];
    }
    return copy;
  }

  private static double[] appended(double[] array, double value) {
    double[] longer = Arrays.copyOf(array, array.length + 1);
    longer[array.length] = value;
    return longer;
  }
}
