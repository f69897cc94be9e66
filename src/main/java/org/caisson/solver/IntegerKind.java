package org.caisson.solver;

/** Who searches for whole numbers, in the order in which they are tried. */
public enum IntegerKind {
  /** Usually the faster one, deterministic, can be interrupted. */
  SCIP,
  /** COIN-OR's: deterministic, cannot be interrupted, counts its time limit in processor time. */
  CBC
}
