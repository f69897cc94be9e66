package org.caisson.persistence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that goes on by a step whenever somebody looks at it. */
final class SteppingClock extends Clock {
  private final AtomicReference<Instant> now = new AtomicReference<>();
  private final AtomicLong looks = new AtomicLong();
  private final Duration step;

  SteppingClock(Instant first, Duration step) {
    now.set(first);
    this.step = step;
  }

  /** How often somebody looked. */
  long looks() {
    return looks.get();
  }

  /** Goes on by so much at once. */
  void leap(Duration span) {
    now.updateAndGet(then -> then.plus(span));
  }

  @Override
  public Instant instant() {
    looks.incrementAndGet();
    return now.getAndUpdate(then -> then.plus(step));
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("It knows no zone but UTC.");
  }
}
