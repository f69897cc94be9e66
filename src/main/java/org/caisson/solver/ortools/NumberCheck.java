package org.caisson.solver.ortools;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.solver.IntegerParameters;
import org.caisson.solver.SolveParameters;

/**
 * Refuses numbers that solvers answer wrongly: CLP calls a program with a NaN optimal, GLOP calls
 * crossed bounds abnormal. Every check throws IllegalArgumentException.
 */
final class NumberCheck {
  private NumberCheck() {}

  static void model(LinearModel model) {
    for (int j = 0; j < model.columnCount(); j++) {
      bounds("column", j, model.names()::column, model.columnLower(j), model.columnUpper(j));
    }
    for (int i = 0; i < model.rowCount(); i++) {
      bounds("row", i, model.names()::row, model.rowLower(i), model.rowUpper(i));
      for (int p = model.rowStart(i); p < model.rowStart(i + 1); p++) {
        finite("Coefficient", model.coefficient(p), "row", i, model.names()::row);
      }
    }
  }

  static void noIntegers(LinearModel model) {
    if (model.hasIntegers()) {
      throw new IllegalArgumentException(
          "Column (%s) takes whole numbers only, which a linear solver does not heed. Maybe decide it first, or relax the model."
              .formatted(model.names().column(model.integerColumns()[0])));
    }
  }

  static void objective(LinearObjective objective, int columnCount) {
    if (objective.costs().length != columnCount) {
      throw new IllegalArgumentException(
          "Costs (%d) do not match the columns (%d) of the program. Maybe they were made for another model."
              .formatted(objective.costs().length, columnCount));
    }
    finite("Constant", objective.constant(), "the objective", 0, i -> "minimised");
    for (int j = 0; j < columnCount; j++) {
      finite("Cost", objective.costs()[j], "column", j, Integer::toString);
    }
  }

  static void row(int[] columns, double[] coefficients, int columnCount) {
    if (columns.length != coefficients.length) {
      throw new IllegalArgumentException(
          "Columns (%d) and coefficients (%d) of a new row differ in number. Maybe one was cut short."
              .formatted(columns.length, coefficients.length));
    }
    for (int k = 0; k < columns.length; k++) {
      index("Column", columns[k], columnCount);
      finite("Coefficient", coefficients[k], "column", columns[k], Integer::toString);
    }
    noneTwice(columns);
  }

  static void bounds(String what, int index, double lower, double upper) {
    bounds(what, index, Integer::toString, lower, upper);
  }

  private static void bounds(
      String what, int index, IntFunction<String> name, double lower, double upper) {
    boolean holdsNumber =
        lower <= upper && lower < Double.POSITIVE_INFINITY && upper > Double.NEGATIVE_INFINITY;
    if (!holdsNumber) {
      throw new IllegalArgumentException(
          "Bounds (%s to %s) of %s (%s) hold no number. Maybe they are the wrong way round, or were computed from missing data."
              .formatted(lower, upper, what, name.apply(index)));
    }
  }

  static void index(String what, int index, int count) {
    if (index < 0 || index >= count) {
      throw new IllegalArgumentException(
          "%s (%d) does not exist: there are %d. Maybe it belongs to another program."
              .formatted(what, index, count));
    }
  }

  static void parameters(SolveParameters parameters) {
    timeLimit(parameters.timeLimit());
    tolerance("Primal tolerance", parameters.primalTolerance());
    tolerance("Dual tolerance", parameters.dualTolerance());
  }

  static void parameters(IntegerParameters parameters, int columnCount) {
    timeLimit(parameters.timeLimit());
    tolerance("Primal tolerance", parameters.primalTolerance());
    tolerance("Dual tolerance", parameters.dualTolerance());
    if (!(parameters.gap() >= 0 && parameters.gap() < 1)) {
      throw new IllegalArgumentException(
          "Gap (%s) is not from 0 to 1. Maybe use 1e-6.".formatted(parameters.gap()));
    }
    parameters.start().ifPresent(start -> start(start, columnCount));
  }

  private static void start(double[] start, int columnCount) {
    if (start.length != columnCount) {
      throw new IllegalArgumentException(
          "Values to start from (%d) do not match the columns (%d) of the program. Maybe they belong to another model."
              .formatted(start.length, columnCount));
    }
    for (int j = 0; j < columnCount; j++) {
      finite("Value to start from", start[j], "column", j, Integer::toString);
    }
  }

  private static void timeLimit(Duration limit) {
    if (limit.isZero() || limit.isNegative()) {
      throw new IllegalArgumentException(
          "Time limit (%s) leaves no time. Maybe give it in seconds: PT60S.".formatted(limit));
    }
  }

  private static void tolerance(String what, double value) {
    if (!(value > 0 && value < 1)) {
      throw new IllegalArgumentException(
          "%s (%s) is not between 0 and 1. Maybe use 1e-7.".formatted(what, value));
    }
  }

  private static void noneTwice(int[] columns) {
    int[] sorted = columns.clone();
    Arrays.sort(sorted);
    for (int k = 1; k < sorted.length; k++) {
      if (sorted[k] == sorted[k - 1]) {
        throw new IllegalArgumentException(
            "Column (%d) is named twice in a new row. Maybe add up its coefficients first."
                .formatted(sorted[k]));
      }
    }
  }

  private static void finite(
      String what, double value, String where, int index, IntFunction<String> name) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "%s (%s) of %s (%s) is not a finite number. Maybe it was computed from missing data."
              .formatted(what, value, where, name.apply(index)));
    }
  }
}
