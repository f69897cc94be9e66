package org.caisson.export.p21;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.caisson.domain.horizon.Horizon;
import org.caisson.export.sheet.Cell;

/**
 * Units accepted in a fiscal year.
 *
 * @param before units accepted in planned months before it
 * @param months a cell for each month; blank where the month is not planned
 * @param inYear units accepted in it
 */
record Tally(double before, List<Cell> months, double inYear) {
  /** Less than this is the solver's rounding. */
  static final double NOISE = 1e-6;

  private static final int MONTHS = 12;

  static Tally of(TreeMap<YearMonth, Double> accepted, YearMonth first, Horizon horizon) {
    List<Cell> months = new ArrayList<>();
    double inYear = 0;
    for (int m = 0; m < MONTHS; m++) {
      YearMonth month = first.plusMonths(m);
      double units = accepted.getOrDefault(month, 0.0);
      months.add(horizon.contains(month) ? Cell.of(units) : Cell.BLANK);
      inYear += units;
    }
    double before =
        accepted.headMap(first).values().stream().mapToDouble(Double::doubleValue).sum();
    return new Tally(before, months, inYear);
  }
}
