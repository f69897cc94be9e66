package org.caisson.export.workbook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.horizon.Horizon;
import org.caisson.export.sheet.Cell;

/**
 * Quantities by month of things that are told apart by their keys.
 *
 * @param <K> what tells the rows apart
 */
final class Grid<K> {
  private final Horizon horizon;
  private final Map<K, double[]> rows = new LinkedHashMap<>();

  Grid(Horizon horizon) {
    this.horizon = horizon;
  }

  /** Adds a quantity; months outside the horizon are in no plan. */
  void add(K key, YearMonth month, double quantity) {
    double[] months = rows.computeIfAbsent(key, k -> new double[horizon.months()]);
    if (horizon.contains(month)) {
      months[horizon.index(month)] += quantity;
    }
  }

  /** Whether there is a row of that key. */
  boolean has(K key) {
    return rows.containsKey(key);
  }

  /** All of a row. */
  double total(K key) {
    double total = 0;
    for (double quantity : months(key)) {
      total += quantity;
    }
    return total;
  }

  /** What stands in the last month of a row. */
  double last(K key) {
    double[] months = months(key);
    return months[months.length - 1];
  }

  /** A cell for each month. */
  List<Cell> cells(K key) {
    List<Cell> cells = new ArrayList<>();
    for (double quantity : months(key)) {
      cells.add(Cell.of(quantity));
    }
    return cells;
  }

  private double[] months(K key) {
    return rows.getOrDefault(key, new double[horizon.months()]);
  }
}
