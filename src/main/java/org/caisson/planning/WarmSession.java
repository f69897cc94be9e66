package org.caisson.planning;

import org.caisson.mathmodel.LinearModel;
import org.caisson.solver.LinearSolver;
import org.caisson.solver.SolverKind;
import org.caisson.solver.SolverSession;

/** A solver session that is turned from one program into another of the same matrix. */
final class WarmSession implements AutoCloseable {
  /** The solver that goes on best from where it stands. */
  static final SolverKind KIND = SolverKind.GLOP;

  private final SolverSession session;
  private LinearModel model;

  /** Takes over a session that stands for the program. */
  WarmSession(SolverSession session, LinearModel model) {
    this.session = session;
    this.model = model;
  }

  static WarmSession open(LinearSolver solver, LinearModel model) {
    return new WarmSession(solver.open(model, KIND), model);
  }

  SolverSession session() {
    return session;
  }

  /** Whether the program differs from the one in the session in nothing but bounds. */
  boolean canBecome(LinearModel other) {
    return model.hasMatrixOf(other);
  }

  /** Changes the bounds that differ. */
  void become(LinearModel other) {
    for (int j = 0; j < other.columnCount(); j++) {
      if (other.columnLower(j) != model.columnLower(j)
          || other.columnUpper(j) != model.columnUpper(j)) {
        session.columnBounds(j, other.columnLower(j), other.columnUpper(j));
      }
    }
    for (int i = 0; i < other.rowCount(); i++) {
      if (other.rowLower(i) != model.rowLower(i) || other.rowUpper(i) != model.rowUpper(i)) {
        session.rowBounds(i, other.rowLower(i), other.rowUpper(i));
      }
    }
    model = other;
  }

  @Override
  public void close() {
    session.close();
  }
}
