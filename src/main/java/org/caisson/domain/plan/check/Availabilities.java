package org.caisson.domain.plan.check;

import java.time.YearMonth;
import org.caisson.domain.plant.Line;

/** The usable share of a line's month, as its availability spans say. */
final class Availabilities {
  private Availabilities() {}

  static double of(Line line, YearMonth month) {
    return line.availability().stream()
        .filter(span -> !month.isBefore(span.from()) && !month.isAfter(span.to()))
        .mapToDouble(span -> span.share())
        .min()
        .orElse(1);
  }
}
