package org.caisson.solver.ortools;

import java.time.Duration;

/** A moment on the machine's monotonic counter, which no change of the calendar clock moves. */
record Deadline(long nanos) {

  static Deadline in(Duration duration) {
    return new Deadline(System.nanoTime() + duration.toNanos());
  }

  /** What is left, zero when it has passed. */
  Duration left() {
    return Duration.ofNanos(Math.max(0, nanos - System.nanoTime()));
  }
}
