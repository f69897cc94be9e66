package org.caisson.planning.contradiction;

import org.caisson.mathmodel.LinearModel;

/** Makes provers, for one program after another. */
@FunctionalInterface
interface Provers {

  /** A prover over the constraints of a program. */
  Prover over(LinearModel model);
}
