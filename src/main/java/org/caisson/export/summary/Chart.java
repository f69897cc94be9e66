package org.caisson.export.summary;

import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.plan.LineTempo;

/**
 * A row of characters over the horizon, years apart: one a month while the months fit, then one a
 * quarter, then one a year.
 *
 * @param horizon the months
 * @param monthsPerMark months that share a character: 1, 3 or 12
 */
record Chart(Horizon horizon, int monthsPerMark) {
  private static final int MOST_MONTHS = 24;
  private static final int MOST_QUARTERS = 84;
  private static final int YEAR = 12;

  /** The finest chart that fits. */
  static Chart over(Horizon horizon) {
    if (horizon.months() <= MOST_MONTHS) {
      return new Chart(horizon, 1);
    }
    return new Chart(horizon, horizon.months() <= MOST_QUARTERS ? 3 : YEAR);
  }

  /** What a character stands for. */
  String step() {
    return switch (monthsPerMark) {
      case 1 -> "month";
      case YEAR -> "year";
      default -> "quarter";
    };
  }

  /** The years above the marks, as far as there is room for them. */
  String scale() {
    StringBuilder scale = new StringBuilder();
    for (List<Integer> year : years()) {
      int width = marks(year).size();
      String name = String.valueOf(horizon.month(year.get(0)).getYear());
      String shown = width >= name.length() ? name : name.substring(name.length() - 2);
      scale
          .append(scale.isEmpty() ? "" : " ")
          .append(Page.left(width >= shown.length() ? shown : "", width));
    }
    return scale.toString();
  }

  /** One mark for the months that share it; months without an entry are left out. */
  String draw(List<LineTempo> months, Function<List<LineTempo>, String> mark) {
    StringBuilder row = new StringBuilder();
    for (List<Integer> year : years()) {
      row.append(row.isEmpty() ? "" : " ");
      for (List<Integer> span : marks(year)) {
        row.append(mark.apply(within(months, span)));
      }
    }
    return row.toString();
  }

  private List<LineTempo> within(List<LineTempo> months, List<Integer> span) {
    return months.stream().filter(m -> span.contains(horizon.index(m.month()))).toList();
  }

  private List<List<Integer>> years() {
    return cut(indices(), YEAR);
  }

  private List<List<Integer>> marks(List<Integer> year) {
    return cut(year, monthsPerMark);
  }

  private List<Integer> indices() {
    List<Integer> all = new ArrayList<>();
    for (int t = 0; t < horizon.months(); t++) {
      all.add(t);
    }
    return all;
  }

  /** Cuts where the calendar does: at years, quarters or months. */
  private List<List<Integer>> cut(List<Integer> indices, int months) {
    List<List<Integer>> spans = new ArrayList<>();
    long current = -1;
    for (int t : indices) {
      long span = horizon.month(t).getLong(ChronoField.PROLEPTIC_MONTH) / months;
      if (span != current) {
        spans.add(new ArrayList<>());
        current = span;
      }
      spans.get(spans.size() - 1).add(t);
    }
    return spans;
  }
}
