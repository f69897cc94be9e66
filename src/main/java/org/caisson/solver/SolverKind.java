package org.caisson.solver;

/** The algorithms that a linear program can be given to. */
public enum SolverKind {
  /** Google's simplex solver: deterministic, can be interrupted. */
  GLOP,
  /** COIN-OR's simplex solver: often the fastest, cannot be interrupted, keeps its deadline. */
  CLP
}
