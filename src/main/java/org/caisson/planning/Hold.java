package org.caisson.planning;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Values;
import org.caisson.solver.SolverSession;

/** How a stage's value is kept from being given up by later stages. */
sealed interface Hold permits Hold.Face, Hold.Row, Settlement {
  /** What a value is not known better than, relative to the larger of 1 and the value. */
  double ROUNDING = 1e-11;

  /**
   * How to hold a stage at its value, which later stages may give up by {@code tolerance} relative
   * to the larger of 1 and the value. Without a tolerance the stage's optimal face is held, else a
   * row over its objective. A row it is too when there are integer columns: the duals belong to the
   * program with the integers fixed, and its face would forbid later stages other whole numbers of
   * the same value. Such a row leaves room for rounding, and nothing else.
   */
  static Hold of(
      String stage,
      LinearModel model,
      LinearObjective objective,
      Values values,
      double value,
      double tolerance) {
    if (tolerance == 0 && !model.hasIntegers()) {
      return Face.of(model, objective, values);
    }
    double room = Math.max(tolerance, ROUNDING) * Math.max(1, Math.abs(value));
    return Row.of(stage, objective, value + room);
  }

  /** The program with the value held. */
  LinearModel in(LinearModel model);

  /** Holds the value in a session as well. */
  void in(SolverSession session);

  /**
   * The optimal face. By complementary slackness, with any optimal duals, a feasible point is
   * optimal if and only if every column with a reduced cost lies at the bound that the reduced cost
   * leans on, and every row with a dual at the bound that the dual leans on. Fixing those holds the
   * value exactly, without the dense row over the objective that solvers dislike.
   */
  record Face(int[] columns, double[] columnValues, int[] rows, double[] rowValues)
      implements Hold {
    static Face of(LinearModel model, LinearObjective objective, Values values) {
      LeaningBounds leaning = new LeaningBounds(model, objective, values);
      int[] columns = finite(leaning.columns());
      int[] rows = finite(leaning.rows());
      return new Face(columns, at(columns, leaning.columns()), rows, at(rows, leaning.rows()));
    }

    private static int[] finite(double[] bounds) {
      return IntStream.range(0, bounds.length).filter(k -> Double.isFinite(bounds[k])).toArray();
    }

    private static double[] at(int[] places, double[] bounds) {
      return Arrays.stream(places).mapToDouble(k -> bounds[k]).toArray();
    }

    @Override
    public LinearModel in(LinearModel model) {
      return model.withFixed(columns, columnValues, rows, rowValues);
    }

    @Override
    public void in(SolverSession session) {
      for (int k = 0; k < columns.length; k++) {
        session.columnBounds(columns[k], columnValues[k], columnValues[k]);
      }
      for (int k = 0; k < rows.length; k++) {
        session.rowBounds(rows[k], rowValues[k], rowValues[k]);
      }
    }
  }

  /** A row that the objective may not rise above. */
  record Row(String name, int[] columns, double[] costs, double most) implements Hold {

    static Row of(String stage, LinearObjective objective, double most) {
      int[] charged =
          IntStream.range(0, objective.costs().length)
              .filter(j -> objective.costs()[j] != 0)
              .toArray();
      double[] costs = Arrays.stream(charged).mapToDouble(j -> objective.costs()[j]).toArray();
      String name = "hold_" + stage.replace('-', '_');
      return new Row(name, charged, costs, most - objective.constant());
    }

    @Override
    public LinearModel in(LinearModel model) {
      return model.withRow(name, columns, costs, Double.NEGATIVE_INFINITY, most);
    }

    @Override
    public void in(SolverSession session) {
      session.addRow(columns, costs, Double.NEGATIVE_INFINITY, most);
    }
  }
}
