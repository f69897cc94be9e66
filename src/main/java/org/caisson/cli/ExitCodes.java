package org.caisson.cli;

import org.caisson.domain.plan.PlanStatus;

/** What the shell is told; scripts depend on it. */
final class ExitCodes {
  static final int DONE = 0;
  static final int FAILED = 1;
  static final int INVALID = 2;
  static final int STOPPED = 3;

  private ExitCodes() {}

  static int of(PlanStatus status) {
    return switch (status) {
      case SOLVED -> DONE;
      case INVALID, CONTRADICTORY -> INVALID;
      case STOPPED -> STOPPED;
      case QUEUED, SOLVING, FAILED, CANCELLED -> FAILED;
    };
  }
}
