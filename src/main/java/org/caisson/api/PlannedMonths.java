package org.caisson.api;

import java.util.Optional;
import org.caisson.domain.horizon.Horizon;

/** Judges the months of a query by those that are planned; both are in order as text. */
record PlannedMonths(String first, String last) {

  PlannedMonths(Horizon horizon) {
    this(horizon.start().toString(), horizon.last().toString());
  }

  /** Adds months that leave nothing to show. */
  void judge(RowQuery query, QueryFaults faults) {
    query
        .from()
        .filter(from -> from.compareTo(last) > 0)
        .ifPresent(from -> faults.add("from", from, "is after the " + horizon(last)));
    query
        .to()
        .filter(to -> to.compareTo(first) < 0)
        .ifPresent(to -> faults.add("to", to, "is before the " + horizon(first)));
    query
        .month()
        .filter(month -> month.compareTo(first) < 0 || month.compareTo(last) > 0)
        .ifPresent(
            month ->
                faults.add(
                    "month",
                    month,
                    "is outside the " + horizon(month.compareTo(first) < 0 ? first : last)));
  }

  private String horizon(String closest) {
    return "horizon, which is %s to %s. Maybe %s.".formatted(first, last, closest);
  }

  /** Adds months that exclude each other, whichever plan is asked. */
  static void judgeOrder(RowQuery query, QueryFaults faults) {
    Optional<String> from = query.from();
    Optional<String> to = query.to();
    if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
      faults.add(
          "from",
          from.get(),
          "is after to (%s), so there is no month between them. Maybe exchange them."
              .formatted(to.get()));
    } else if (query.month().filter(month -> !query.wantsMonth(month)).isPresent()) {
      faults.add(
          "month",
          query.month().get(),
          "is not among the months that from and to leave. Maybe leave those out.");
    }
  }
}
