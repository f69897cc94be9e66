package org.caisson.domain.plan.compare;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StockpileLevel;
import org.jspecify.annotations.Nullable;

/** Stockpiles that come to their objectives in other months. */
final class StockComparison {
  /** What the lists of a plan may miss of an objective by rounding, relative and in units. */
  private static final double ROUNDING = 1e-6;

  private final Sides.Looked<List<StockpileLevel>> stocks;

  StockComparison(Sides sides) {
    stocks = sides.look(StockComparison::byStockpile);
  }

  private static Map<String, List<StockpileLevel>> byStockpile(ProductionPlan plan) {
    return plan.stockpiles().stream()
        .filter(level -> level.objective() > 0)
        .collect(
            Collectors.groupingBy(
                level -> level.nation() + " " + level.item(),
                LinkedHashMap::new,
                Collectors.toList()));
  }

  List<StockRecovery> recoveries() {
    return stocks.keys().stream()
        .map(this::recovery)
        .filter(StockComparison::isDifferent)
        .sorted(
            Comparator.comparingDouble((StockRecovery stock) -> stock.missing().largest())
                .reversed()
                .thenComparing(StockRecovery::nation)
                .thenComparing(StockRecovery::item))
        .toList();
  }

  private StockRecovery recovery(String key) {
    StockpileLevel any = stocks.any(key).get(0);
    List<StockState> others = new ArrayList<>();
    stocks.others(key, List.of()).forEach(levels -> others.add(state(levels)));
    StockState base = state(stocks.base().getOrDefault(key, List.of()));
    return new StockRecovery(any.nation(), any.item(), base, List.copyOf(others));
  }

  private static StockState state(List<StockpileLevel> levels) {
    if (levels.isEmpty()) {
      return StockState.NOT_HELD;
    }
    double missing = levels.stream().mapToDouble(StockpileLevel::shortfall).sum();
    return new StockState(true, reached(levels), missing);
  }

  private static @Nullable YearMonth reached(List<StockpileLevel> levels) {
    List<StockpileLevel> backwards = new ArrayList<>(levels);
    backwards.sort(Comparator.comparing(StockpileLevel::month).reversed());
    YearMonth reached = null;
    for (StockpileLevel level : backwards) {
      if (level.shortfall() > Math.max(Rounding.UNITS, ROUNDING * level.objective())) {
        return reached;
      }
      reached = level.month();
    }
    return reached;
  }

  /** A difference in units without another month is for the items' totals. */
  private static boolean isDifferent(StockRecovery stock) {
    return stock.others().stream()
        .anyMatch(
            other ->
                other.held() != stock.base().held()
                    || !Objects.equals(other.reached(), stock.base().reached()));
  }
}
