package org.caisson.architecture.wrong.planning;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;

final class PlannerWithAWatch {
  Instant instant() {
    return Instant.now();
  }

  LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  ZonedDateTime zoned() {
    return ZonedDateTime.now(ZoneOffset.UTC);
  }

  Clock clock() {
    return Clock.systemUTC();
  }

  long millis() {
    return System.currentTimeMillis();
  }

  Date date() {
    return new Date();
  }

  Instant givenAClock(Clock clock) {
    return Instant.now(clock);
  }

  long elapsed(long since) {
    return System.nanoTime() - since;
  }
}
