package org.caisson.solver;

/** Why a solver stopped. */
public enum Termination {
  /** It says that it has an optimal solution; the certificate says whether that is so. */
  OPTIMAL,
  /** It says that the rows and bounds contradict each other. */
  INFEASIBLE,
  /** It says that the objective has no least value. */
  UNBOUNDED,
  /** It says that one of the two before holds, not which. */
  INFEASIBLE_OR_UNBOUNDED,
  /** The wall-clock limit was reached. */
  TIME_LIMIT,
  /** The caller cancelled it. */
  CANCELLED,
  /** It gave up for numerical or unknown reasons. */
  FAILED
}
