package org.caisson.mathmodel;

import java.io.IOException;
import java.util.Arrays;

/**
 * A linear program as the writers put it down: rows of one sense each, and columns that are used.
 *
 * <p>What files cannot say exactly is said with columns of its own. A row with two different bounds
 * or none ({@code lower <= a x <= upper}) becomes {@code a x - range.i = 0} with the bounds on
 * {@code range.i}: the RANGES section of MPS keeps only the rounded difference of the bounds, and
 * not every LP reader knows rows with two bounds. The constant of the objective is the cost of
 * {@code objective.constant}, fixed at 1: readers drop or turn around a constant written any other
 * way. Names that some reader would not take (Clp ends on 160 characters) are cut and numbered.
 * Names of the model hold no full stop, so all these names are unique.
 */
final class ExportedProgram {
  static final String OBJECTIVE = "objective.value";
  private static final String NEGATED = "objective.negated";
  static final String CONSTANT = "objective.constant";
  private static final int LONGEST_NAME = 150;
  private static final int KEPT_OF_LONG_NAME = 130;
  private final LinearModel model;
  private final LinearObjective objective;
  private final boolean[] used;
  private final boolean constantNeeded;

  ExportedProgram(LinearModel model, LinearObjective objective) {
    requireFinite(model, objective);
    this.model = model;
    this.objective = objective;
    this.used = usedColumns();
    this.constantNeeded =
        objective.constant() != 0 || model.rowCount() == 0 || hasEmptyRow() || hasNoCost();
  }

  private static void requireFinite(LinearModel model, LinearObjective objective) {
    if (objective.costs().length != model.columnCount()) {
      throw new IllegalArgumentException(
          "Costs (%d) do not match the columns (%d) of the model."
              .formatted(objective.costs().length, model.columnCount()));
    }
    boolean finite = Double.isFinite(objective.constant());
    for (double cost : objective.costs()) {
      finite &= Double.isFinite(cost);
    }
    if (!finite) {
      throw new IllegalArgumentException("A cost or the constant of the objective is not finite.");
    }
  }

  private boolean[] usedColumns() {
    boolean[] found = new boolean[model.columnCount()];
    for (int p = 0; p < model.entryCount(); p++) {
      found[model.column(p)] = true;
    }
    for (int j = 0; j < found.length; j++) {
      found[j] |= objective.costs()[j] != 0;
    }
    return found;
  }

  private boolean hasEmptyRow() {
    for (int i = 0; i < model.rowCount(); i++) {
      if (isEmptyRow(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasNoCost() {
    for (double cost : objective.costs()) {
      if (cost != 0) {
        return false;
      }
    }
    return true;
  }

  /** The name of the objective where it is written to be minimised, whatever its sense. */
  String leastObjective() {
    return objective.sense() == Sense.MINIMIZE ? OBJECTIVE : NEGATED;
  }

  /** Whether column {@code j} occurs in a row or has a cost; the others are left out. */
  boolean isUsed(int j) {
    return used[j];
  }

  /** The integer columns of the file. */
  int[] integerColumns() {
    return Arrays.stream(model.integerColumns()).filter(this::isUsed).toArray();
  }

  /**
   * Whether the file has the column that is fixed at 1: for a constant, and for rows without
   * entries, objectives without costs and programs without rows, which readers do not take.
   */
  boolean isConstantNeeded() {
    return constantNeeded;
  }

  /** Whether row {@code i} has no entry. */
  boolean isEmptyRow(int i) {
    return model.rowStart(i) == model.rowStart(i + 1);
  }

  /** Whether row {@code i} is written with a column for its range. */
  boolean isRange(int i) {
    boolean hasLower = model.rowLower(i) != Double.NEGATIVE_INFINITY;
    boolean hasUpper = model.rowUpper(i) != Double.POSITIVE_INFINITY;
    return hasLower == hasUpper && model.rowLower(i) != model.rowUpper(i);
  }

  String columnName(int j) {
    return readable(model.names().column(j), j);
  }

  String rowName(int i) {
    return readable(model.names().row(i), i);
  }

  private static String readable(String name, int index) {
    if (name.length() <= LONGEST_NAME) {
      return name;
    }
    return name.substring(0, KEPT_OF_LONG_NAME) + "." + index;
  }

  String rangeName(int i) {
    return "range." + i;
  }

  RowSense sense(int i) {
    if (isRange(i) || model.rowLower(i) == model.rowUpper(i)) {
      return RowSense.EQUAL;
    }
    return model.rowLower(i) == Double.NEGATIVE_INFINITY ? RowSense.AT_MOST : RowSense.AT_LEAST;
  }

  double rightHandSide(int i) {
    if (isRange(i)) {
      return 0;
    }
    return sense(i) == RowSense.AT_MOST ? model.rowUpper(i) : model.rowLower(i);
  }

  /** Visits the bounds of every column of the file, in the order of the columns. */
  void bounds(BoundVisitor visitor) throws IOException {
    for (int j = 0; j < model.columnCount(); j++) {
      if (used[j]) {
        visitor.visit(
            columnName(j), model.columnLower(j), model.columnUpper(j), model.isInteger(j));
      }
    }
    for (int i = 0; i < model.rowCount(); i++) {
      if (isRange(i)) {
        visitor.visit(rangeName(i), model.rowLower(i), model.rowUpper(i), false);
      }
    }
    if (constantNeeded) {
      visitor.visit(CONSTANT, 1, 1, false);
    }
  }

  /** Takes the bounds of one column. */
  @FunctionalInterface
  interface BoundVisitor {
    void visit(String column, double lower, double upper, boolean integer) throws IOException;
  }

  /** A number so that reading it back gives the same double; whole numbers without a fraction. */
  static String number(double value) {
    boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
    return whole ? Long.toString((long) value) : Double.toString(value);
  }

  /** The sense of a row, with its sign in LP files and its letter in MPS files. */
  enum RowSense {
    AT_MOST("<=", "L"),
    AT_LEAST(">=", "G"),
    EQUAL("=", "E");

    private final String sign;
    private final String letter;

    RowSense(String sign, String letter) {
      this.sign = sign;
      this.letter = letter;
    }

    String sign() {
      return sign;
    }

    String letter() {
      return letter;
    }
  }
}
