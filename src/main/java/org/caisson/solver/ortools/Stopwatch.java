package org.caisson.solver.ortools;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/**
 * Measures as CLP may do: by the wall, or by the processor time of the whole process, which runs
 * ahead of the wall when other threads work as well. The longer of the two counts.
 */
record Stopwatch(long wallNanos, long processorNanos) {

  static Stopwatch started() {
    return new Stopwatch(System.nanoTime(), processor());
  }

  Duration elapsed() {
    return Duration.ofNanos(Math.max(System.nanoTime() - wallNanos, processor() - processorNanos));
  }

  /** Zero on a machine that does not tell; then the wall alone counts. */
  private static long processor() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean machine
        ? Math.max(0, machine.getProcessCpuTime())
        : 0;
  }
}
