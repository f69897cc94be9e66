package org.caisson.formulation.family;

import org.caisson.formulation.program.Program;

/** Which column says what is delivered of the firm quantity of a contract line. */
final class Deliveries {
  private Deliveries() {}

  /** All that is delivered, but on a line with an option, where it is a part of that. */
  static int firm(Program program, int order, int t) {
    return program.index().options().isOptional(order)
        ? program.variables().contracts().firm().at(order, t)
        : program.variables().deliver().at(order, t);
  }
}
