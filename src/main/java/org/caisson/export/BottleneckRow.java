package org.caisson.export;

import java.util.List;
import java.util.stream.IntStream;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.planning.explain.Bottleneck;
import org.jspecify.annotations.Nullable;

/**
 * A limit in the first stage in which relieving it is worth anything, as it goes over the wire when
 * the model is at hand beside the plan.
 *
 * @param rank its place in the order that was asked for, from 1
 * @param stage the id of the stage
 * @param limit what it is a limit of
 * @param subject whose limit
 * @param worth what one more unit in every month of {@code months} is worth together, in units of
 *     the stage
 * @param highestWorth what one more unit is worth in {@code highestMonth}
 * @param highestMonth the month in which it is worth most, absent for a limit that spans a year
 * @param months the months in which it binds, written {@code 2024-03..2025-05;2026-01}
 * @param item the id of the item that it is about, absent for people and money
 * @param tenPercent what 10 % more of it can save at most, in units of the stage; absent where
 *     duals promise nothing
 */
public record BottleneckRow(
    int rank,
    String stage,
    String limit,
    String subject,
    double worth,
    double highestWorth,
    @Nullable String highestMonth,
    String months,
    @Nullable String item,
    @Nullable Double tenPercent) {

  /** The rows of ranked bottlenecks, the first of them with rank 1. */
  public static List<BottleneckRow> of(ProductionPlan plan, List<Bottleneck> ranked) {
    return IntStream.range(0, ranked.size()).mapToObj(n -> of(n + 1, ranked.get(n), plan)).toList();
  }

  private static BottleneckRow of(int rank, Bottleneck bottleneck, ProductionPlan plan) {
    return new BottleneckRow(
        rank,
        bottleneck.stage(),
        bottleneck.limit().name(),
        bottleneck.subject(),
        bottleneck.worth(),
        bottleneck.highestWorth(),
        PlanDocuments.month(bottleneck.highestMonth()),
        PlanDocuments.months(bottleneck.spans()),
        item(bottleneck, plan),
        bottleneck.tenPercent());
  }

  private static @Nullable String item(Bottleneck bottleneck, ProductionPlan plan) {
    return plan.shadowPrices().stream()
        .filter(price -> price.family().equals(bottleneck.limit().family()))
        .filter(price -> price.subject().equals(bottleneck.subject()))
        .findFirst()
        .map(ShadowPrice::item)
        .orElse(null);
  }
}
