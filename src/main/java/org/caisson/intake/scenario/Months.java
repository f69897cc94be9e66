package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** Months of a document, which may be unreadable still: that is reported after the change. */
final class Months {
  private static final YearMonth UNREADABLE = YearMonth.of(0, 1);

  private Months() {}

  static YearMonth of(JsonNode month) {
    return of(month.asText());
  }

  static YearMonth of(String month) {
    try {
      return YearMonth.parse(month);
    } catch (DateTimeParseException reportedElsewhere) {
      return UNREADABLE;
    }
  }

  static boolean isReadable(YearMonth month) {
    return !month.equals(UNREADABLE);
  }
}
