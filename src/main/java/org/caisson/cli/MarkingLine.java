package org.caisson.cli;

import java.io.PrintStream;

/** The line that says how what follows is marked. */
final class MarkingLine {
  private MarkingLine() {}

  /** Prints it; nothing where there is no marking. */
  static void print(String marking, PrintStream out) {
    if (!marking.isEmpty()) {
      out.println("Marking   " + marking);
    }
  }
}
