package org.caisson.formulation.variables;

import java.util.Arrays;
import java.util.function.IntFunction;

/**
 * A group of variables over subjects (lines, stocks, contract lines, …) and months. Not every
 * combination exists; one that does not is a variable fixed at zero, and its column is {@link
 * #NONE}.
 */
public final class MonthlyVariables {
  /** The column of a variable that does not exist. */
  public static final int NONE = -1;

  private final String prefix;
  private final IntFunction<String> subjectName;
  private final int months;
  private final int[] columns;
  private final int firstColumn;
  private final int[] cellOfColumn;

  MonthlyVariables(
      String prefix, IntFunction<String> subjectName, int months, int[] columns, int firstColumn) {
    this.prefix = prefix;
    this.subjectName = subjectName;
    this.months = months;
    this.columns = columns;
    this.firstColumn = firstColumn;
    cellOfColumn = cellsByColumn(columns);
  }

  /** Columns are given out in the order of cells, so that they ascend where they exist. */
  private static int[] cellsByColumn(int[] columns) {
    int[] cells = new int[columns.length];
    int count = 0;
    for (int cell = 0; cell < columns.length; cell++) {
      if (columns[cell] != NONE) {
        cells[count++] = cell;
      }
    }
    return Arrays.copyOf(cells, count);
  }

  /** The column of a subject in a month, {@link #NONE} when it does not exist or before month 0. */
  public int at(int subject, int month) {
    return month < 0 || month >= months ? NONE : columns[subject * months + month];
  }

  /** The value of a subject in a month in a solution, 0 when the variable does not exist. */
  public double value(double[] solution, int subject, int month) {
    int column = at(subject, month);
    return column == NONE ? 0 : solution[column];
  }

  /** How many variables exist. */
  public int size() {
    return cellOfColumn.length;
  }

  int firstColumn() {
    return firstColumn;
  }

  /** What kind of variable it is, as names begin. */
  public String prefix() {
    return prefix;
  }

  /** The subject of a column of this group. */
  int subject(int column) {
    return cellOfColumn[column - firstColumn] / months;
  }

  /** The month of a column of this group. */
  int month(int column) {
    return cellOfColumn[column - firstColumn] % months;
  }

  String subjectName(int subject) {
    return subjectName.apply(subject);
  }
}
