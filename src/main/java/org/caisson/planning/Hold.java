package org.caisson.planning;

import java.util.Arrays;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.solver.SolverSession;

/**
 * How a stage's value is kept from being given up by later stages.
 *
 * <p>A value that is as low as the bounds of the columns alone allow (no lateness at all, for
 * example) can only be had with every charged column at its bound: those columns are fixed, which
 * is exact and takes load off the solver. Any other value is held by a row over the objective.
 */
sealed interface Hold {

  /** How to hold an objective at a value, which may be given up by {@code tolerance}. */
  static Hold of(
      String stage, LinearModel model, LinearObjective objective, double value, double tolerance) {
    int[] charged = charged(objective.costs());
    double[] best = bestBounds(model, objective.costs(), charged);
    double least = objective.constant();
    for (int k = 0; k < charged.length; k++) {
      least += objective.costs()[charged[k]] * best[k];
    }
    double size = Math.max(1, Math.abs(value));
    if (tolerance == 0 && value - least <= Fix.ROUNDING * size) {
      return new Fix(charged, best);
    }
    double[] costs = Arrays.stream(charged).mapToDouble(j -> objective.costs()[j]).toArray();
    String name = "hold_" + stage.replace('-', '_');
    return new Row(name, charged, costs, value - objective.constant() + tolerance * size);
  }

  private static int[] charged(double[] costs) {
    int[] charged = new int[costs.length];
    int count = 0;
    for (int j = 0; j < costs.length; j++) {
      if (costs[j] != 0) {
        charged[count++] = j;
      }
    }
    return Arrays.copyOf(charged, count);
  }

  private static double[] bestBounds(LinearModel model, double[] costs, int[] charged) {
    return Arrays.stream(charged)
        .mapToDouble(j -> costs[j] > 0 ? model.columnLower(j) : model.columnUpper(j))
        .toArray();
  }

  /** The program with the value held. */
  LinearModel in(LinearModel model);

  /** Holds the value in a session as well. */
  void in(SolverSession session);

  /** Columns fixed at the bound that serves the objective best. */
  record Fix(int[] columns, double[] values) implements Hold {
    /** A value this close to its least, relative to its size, is the least but for rounding. */
    static final double ROUNDING = 1e-12;

    @Override
    public LinearModel in(LinearModel model) {
      return model.withFixed(columns, values);
    }

    @Override
    public void in(SolverSession session) {
      for (int k = 0; k < columns.length; k++) {
        session.columnBounds(columns[k], values[k], values[k]);
      }
    }
  }

  /** A row that the objective may not rise above. */
  record Row(String name, int[] columns, double[] costs, double most) implements Hold {
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
