package org.caisson.planning.contradiction;

import java.util.Optional;
import org.caisson.mathmodel.LinearObjective;

/** Finds the least values of objectives over one program, and proves them. */
interface Prover extends AutoCloseable {

  /** The least value of an objective; empty when none is borne out in time. */
  Optional<Measured> least(LinearObjective objective);

  @Override
  void close();
}
