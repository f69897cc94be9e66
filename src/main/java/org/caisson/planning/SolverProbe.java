package org.caisson.planning;

import java.util.Optional;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearModelBuilder;
import org.caisson.mathmodel.Names;
import org.caisson.solver.LinearSolver;
import org.caisson.solver.SolverKind;
import org.caisson.solver.SolverSession;

/** Finds out whether the solver can be used on this machine, by opening the smallest program. */
public final class SolverProbe {
  private final LinearSolver solver;

  /** Probes that solver. */
  public SolverProbe(LinearSolver solver) {
    this.solver = solver;
  }

  /** What keeps the solver from being used, in words for whoever runs the service. */
  public Optional<String> obstacle() {
    try (SolverSession session = solver.open(oneColumn(), SolverKind.GLOP)) {
      session.columnBounds(0, 0, 1);
      return Optional.empty();
    } catch (IllegalStateException notLoaded) {
      return Optional.of(String.valueOf(notLoaded.getMessage()));
    }
  }

  private static LinearModel oneColumn() {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addColumn(0, 1);
    return builder.build(Names.NUMBERED);
  }
}
