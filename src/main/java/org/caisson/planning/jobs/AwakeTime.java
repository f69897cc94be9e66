package org.caisson.planning.jobs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * The time that a process has lived through, as one who looks at the clock again and again sees it.
 * While the machine slept nobody looked: of a long gap between two looks only a little counts, and
 * of a clock that was set back nothing.
 */
final class AwakeTime {
  /** The most that counts of the time between two looks. */
  private static final Duration MOST = Duration.ofSeconds(5);

  private final Clock clock;
  private Instant last;
  private Duration lived = Duration.ZERO;

  AwakeTime(Clock clock) {
    this.clock = clock;
    this.last = clock.instant();
  }

  /**
   * Looks at the clock.
   *
   * @return whether the last look was a short while ago, so that what is seen now is not what a
   *     long sleep left behind
   */
  synchronized boolean look() {
    Instant now = clock.instant();
    Duration gap = Duration.between(last, now);
    last = now;
    boolean awake = gap.compareTo(MOST) <= 0;
    if (!gap.isNegative()) {
      lived = lived.plus(awake ? gap : MOST);
    }
    return awake;
  }

  /** What has been lived through until the last look. */
  synchronized Duration lived() {
    return lived;
  }
}
