package org.caisson.solver.ortools;

import jakarta.enterprise.context.ApplicationScoped;
import org.caisson.mathmodel.LinearModel;
import org.caisson.solver.LinearSolver;
import org.caisson.solver.SolverKind;
import org.caisson.solver.SolverSession;

/**
 * The linear solvers of Google OR-Tools. Sessions are independent of each other: several may run at
 * the same time on threads of their own.
 */
@ApplicationScoped
public class OrToolsSolver implements LinearSolver {

  @Override
  public SolverSession open(LinearModel model, SolverKind kind) {
    return new OrToolsSession(model, kind, engine(kind));
  }

  private static Engine engine(SolverKind kind) {
    return switch (kind) {
      case GLOP -> new GlopEngine();
      case CLP -> new ClpEngine(ClpEngine.FIRST_SLICE);
    };
  }
}
