package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * The months that a document plans; of a document whose horizon is unreadable, which is reported
 * elsewhere, every month.
 *
 * @param first the first month
 * @param last the last month
 */
record PlannedMonths(YearMonth first, YearMonth last) {
  private static final PlannedMonths EVERY =
      new PlannedMonths(YearMonth.of(0, 1), YearMonth.of(9999, 12));

  static PlannedMonths of(JsonNode document) {
    JsonNode months = document.at("/horizon/months");
    try {
      YearMonth start = YearMonth.parse(document.at("/horizon/start").asText());
      return months.isNumber() && months.intValue() > 0
          ? new PlannedMonths(start, start.plusMonths(months.intValue() - 1L))
          : EVERY;
    } catch (DateTimeParseException reportedElsewhere) {
      return EVERY;
    }
  }

  boolean contains(YearMonth month) {
    return !month.isBefore(first) && !month.isAfter(last);
  }

  /** Reports a month of a change that is not planned. */
  void check(Edit edit, String field, YearMonth month) {
    if (!contains(month)) {
      edit.fault(
          "change.month",
          field,
          month.toString(),
          "`%s` (%s) is not among the planned months %s to %s, so nothing would change there. Maybe choose one of them."
              .formatted(field, month, first, last));
    }
  }
}
