package org.caisson.settings;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one place where the time comes from; everything else is given a {@link Clock}. */
final class Clocks {

  @Produces
  @Singleton
  Clock systemClock() {
    return Clock.systemUTC();
  }
}
