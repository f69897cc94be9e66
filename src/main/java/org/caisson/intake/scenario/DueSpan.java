package org.caisson.intake.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A quantity that is due evenly over months. */
record DueSpan(YearMonth from, YearMonth to, double quantity) {

  /** The span as it is written; empty where it is unreadable, which is reported elsewhere. */
  static Optional<DueSpan> of(JsonNode written) {
    YearMonth from = Months.of(written.path("from"));
    YearMonth to = written.has("to") ? Months.of(written.path("to")) : from;
    boolean readable =
        Months.isReadable(from) && Months.isReadable(to) && written.path("quantity").isNumber();
    return readable && !to.isBefore(from)
        ? Optional.of(new DueSpan(from, to, written.path("quantity").doubleValue()))
        : Optional.empty();
  }

  DueSpan later(int months) {
    return new DueSpan(from.plusMonths(months), to.plusMonths(months), quantity);
  }

  /** The part of it that is due up to a month; empty where there is none. */
  Optional<DueSpan> until(YearMonth last) {
    if (from.isAfter(last)) {
      return Optional.empty();
    }
    double part = (double) months(from, to.isAfter(last) ? last : to) / months(from, to);
    return Optional.of(
        new DueSpan(from, to.isAfter(last) ? last : to, new Amount(part, null).of(quantity)));
  }

  private static long months(YearMonth from, YearMonth to) {
    return ChronoUnit.MONTHS.between(from, to) + 1;
  }

  /** The record with these months and this quantity, and whatever else was written. */
  ObjectNode in(ObjectNode written) {
    ObjectNode record = written.deepCopy();
    record.put("from", from.toString());
    if (written.has("to")) {
      record.put("to", to.toString());
    }
    record.set("quantity", Edit.number(quantity));
    return record;
  }
}
