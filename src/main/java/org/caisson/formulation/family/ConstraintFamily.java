package org.caisson.formulation.family;

import org.caisson.formulation.program.Program;

/**
 * A family of constraints: one final class, one page, one golden program, one test worked by hand.
 */
public interface ConstraintFamily {

  /** Who it is. */
  FamilyInfo info();

  /** Writes its rows. */
  void addRows(Program program);
}
