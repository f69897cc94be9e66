package org.caisson.solver.ortools;

import org.caisson.solver.Cancellation;
import org.caisson.solver.SolveParameters;
import org.caisson.solver.Termination;

/** How one kind of solver is run and understood. */
interface Engine {

  /** Solves the program as it stands. */
  Outcome run(NativeProgram program, SolveParameters parameters, Cancellation cancellation);

  /**
   * What came of a run.
   *
   * @param termination why it stopped
   * @param hasValues whether the solver has numbers to give
   * @param iterations iterations of the simplex method
   * @param detail what the solver said
   */
  record Outcome(Termination termination, boolean hasValues, long iterations, String detail) {

    static Outcome cancelledBefore() {
      return new Outcome(Termination.CANCELLED, false, 0, "cancelled before the start");
    }
  }
}
