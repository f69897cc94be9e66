package org.caisson.solver;

import org.caisson.mathmodel.LinearModel;

/** Opens sessions with a solver. */
public interface LinearSolver {

  /**
   * Gives a model to a solver.
   *
   * @throws IllegalArgumentException when the model holds a NaN, an infinite coefficient or a lower
   *     bound above its upper bound; solvers answer such input wrongly or not at all. Also when the
   *     model has integer columns, which are a {@link MixedIntegerSolver}'s
   */
  SolverSession open(LinearModel model, SolverKind kind);
}
