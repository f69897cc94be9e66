package org.caisson.planning.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.index.IndexedExpansion;
import org.caisson.formulation.program.RowInfo;

/**
 * The rows that know how far tempo can rise without being told MAX by the variable of capacity: the
 * segments of a line, and the most tempo of a line that can go cold. Whoever bends MAX bends them.
 *
 * @param rows their numbers by line and month
 */
record TempoRows(Map<List<Integer>, List<Integer>> rows) {
  /** The kind of the rows that fill the segments of a line. */
  static final String SEGMENTS = "segments";

  /** The kind of the rows that hold the tempo of a line to what is warm of it. */
  static final String WARM_MOST = "warm_most";

  static TempoRows of(Formulation formulation) {
    Map<List<Integer>, List<Integer>> rows = new HashMap<>();
    for (int row = 0; row < formulation.rows().size(); row++) {
      RowInfo info = formulation.rows().get(row);
      if (info.kind().equals(SEGMENTS) || info.kind().equals(WARM_MOST)) {
        rows.computeIfAbsent(List.of(info.number(), info.month()), key -> new ArrayList<>())
            .add(row);
      }
    }
    return new TempoRows(rows);
  }

  /** A row of a line, and these of the same line and month. */
  int[] with(int row, int line, int month) {
    List<Integer> all = new ArrayList<>(List.of(row));
    all.addAll(rows.getOrDefault(List.of(line, month), List.of()));
    return all.stream().mapToInt(Integer::intValue).toArray();
  }

  /** More copies of an option than a row permits; each adds its tempo when ordered first. */
  Bend moreCopies(IndexedExpansion option, int row, double most, int months) {
    List<Integer> loosened = new ArrayList<>(List.of(row));
    List<Double> coefficients = new ArrayList<>(List.of(-1.0));
    for (int t = 0; t < months; t++) {
      double added = option.tempoAdded(option.earliest(), t);
      if (added > 0) {
        for (int other : rows.getOrDefault(List.of(option.line(), t), List.of())) {
          loosened.add(other);
          coefficients.add(-added);
        }
      }
    }
    return new Bend(
        Math.max(0, Math.min(option.earliest(), months - 1)),
        most,
        most,
        loosened.stream().mapToInt(Integer::intValue).toArray(),
        coefficients.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
