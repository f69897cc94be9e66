package org.caisson.solver;

/** The simplex method a solver is told to use. */
public enum Algorithm {
  /** The solver's own choice. */
  AUTOMATIC,
  /** Keeps feasibility and improves the value: right after the objective changed. */
  PRIMAL,
  /** Keeps optimality and repairs feasibility: right after rows or bounds changed. */
  DUAL
}
