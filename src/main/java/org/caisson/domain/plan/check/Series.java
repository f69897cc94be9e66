package org.caisson.domain.plan.check;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.caisson.domain.horizon.Horizon;

/** Quantities by key and month, added up as they come. */
final class Series {
  private final Horizon horizon;
  private final Map<String, double[]> byKey = new LinkedHashMap<>();

  Series(Horizon horizon) {
    this.horizon = horizon;
  }

  void add(String key, YearMonth month, double quantity) {
    if (horizon.contains(month)) {
      of(key)[horizon.index(month)] += quantity;
    }
  }

  /** The months of a key, zeros when nothing was added. */
  double[] of(String key) {
    return byKey.computeIfAbsent(key, k -> new double[horizon.months()]);
  }

  Set<String> keys() {
    return Set.copyOf(byKey.keySet());
  }
}
