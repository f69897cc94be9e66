package org.caisson.planning;

import org.caisson.mathmodel.LinearModel;
import org.caisson.solver.LinearSolver;
import org.caisson.solver.SolverKind;
import org.caisson.solver.SolverSession;

/** A solver session that is turned from one program into another of the same matrix. */
final class WarmSession implements AutoCloseable {
  private final SolverSession session;
  private LinearModel model;

  WarmSession(LinearSolver solver, LinearModel model, SolverKind kind) {
    session = solver.open(model, kind);
    this.model = model;
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
