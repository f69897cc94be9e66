package org.caisson.solver;

import org.caisson.mathmodel.LinearObjective;

/**
 * One linear program inside a solver, kept so that later solves can start from earlier ones. Rows
 * can be added and bounds changed; the session then stands for the changed program. Not for
 * concurrent use, except that {@link Cancellation} may come from any thread. Must be closed.
 */
public interface SolverSession extends AutoCloseable {

  /** Replaces the objective; it has one cost for each column of the model. */
  void objective(LinearObjective objective);

  /**
   * Adds a row {@code lower <= sum coefficients[k] * x[columns[k]] <= upper} after all others.
   *
   * @throws IllegalArgumentException when a number is NaN, a coefficient infinite, a column unknown
   *     or named twice, or {@code lower > upper}
   */
  void addRow(int[] columns, double[] coefficients, double lower, double upper);

  /** Changes the bounds of a column. */
  void columnBounds(int column, double lower, double upper);

  /** Changes the bounds of a row, those added included. */
  void rowBounds(int row, double lower, double upper);

  /** Solves the program as it now stands, for the least value of the objective. */
  SolveResult solve(SolveParameters parameters, Cancellation cancellation);

  @Override
  void close();
}
