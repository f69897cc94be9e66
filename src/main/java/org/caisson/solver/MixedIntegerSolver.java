package org.caisson.solver;

import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;

/**
 * Solves programs with integer columns. What it gives is a decision for the integer columns and a
 * proof of how good any decision can be; duals belong to the linear program that is left when they
 * are decided, which is a {@link LinearSolver}'s to solve.
 */
public interface MixedIntegerSolver {

  /**
   * Looks for the least value of the objective over the model, its integer columns whole.
   *
   * @throws IllegalArgumentException when the model or the objective holds a NaN, an infinite
   *     coefficient or a lower bound above its upper bound, or a parameter makes no sense
   */
  IntegerResult solve(
      LinearModel model,
      LinearObjective objective,
      IntegerKind kind,
      IntegerParameters parameters,
      Cancellation cancellation);
}
