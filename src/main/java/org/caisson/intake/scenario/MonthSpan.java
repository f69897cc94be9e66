package org.caisson.intake.scenario;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The months in which a change holds.
 *
 * @param from the first of them; absent for the first of the horizon
 * @param to the last of them; absent for the last of the horizon
 * @param horizon the months that are planned
 */
record MonthSpan(@Nullable YearMonth from, @Nullable YearMonth to, PlannedMonths horizon) {

  YearMonth first() {
    return from == null ? horizon.first() : from;
  }

  YearMonth last() {
    return to == null ? horizon.last() : to;
  }

  /** Whether it begins with the horizon, so that what holds from the beginning changes. */
  boolean isFromTheBeginning() {
    return !first().isAfter(horizon.first());
  }

  /** Whether something else holds after it. */
  boolean endsWithin() {
    return last().isBefore(horizon.last());
  }

  /** Whether it is the whole horizon. */
  boolean isWhole() {
    return isFromTheBeginning() && !endsWithin();
  }

  boolean contains(YearMonth month) {
    return !month.isBefore(first()) && !month.isAfter(last());
  }

  /** Reports months that are not planned, and an end before the beginning. */
  void check(Edit edit) {
    checkPlanned(edit, "from", from);
    checkPlanned(edit, "to", to);
    if (first().isAfter(last())) {
      edit.fault(
          "change.span",
          "to",
          last().toString(),
          "`to` (%s) is before %s, so the change holds in no month. Maybe the two are interchanged."
              .formatted(last(), first()));
    }
  }

  private void checkPlanned(Edit edit, String field, @Nullable YearMonth month) {
    if (month != null) {
      horizon.check(edit, field, month);
    }
  }
}
