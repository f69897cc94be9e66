package org.caisson.api;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.BottleneckRow;
import org.caisson.export.StockAge;
import org.caisson.planning.explain.Bottleneck;
import org.caisson.planning.explain.Explainer;
import org.caisson.planning.explain.LimitKind;
import org.caisson.planning.explain.Span;
import org.jspecify.annotations.Nullable;

/** Chooses rows of tables that are made when they are asked for and are no part of a plan. */
record ExplanationTables(RowQuery query) {
  static final String UNIT = "UNIT";
  static final String TEN_PERCENT = "TEN_PERCENT";

  /** The bottlenecks wanted, with the ranks that they have among all. */
  List<BottleneckRow> bottlenecks(KnownPlans.Finished finished) {
    boolean byTenPercent = query.values("order").contains(TEN_PERCENT);
    ProductionPlan plan = finished.plan();
    List<Bottleneck> ranked = Explainer.bottlenecks(finished.model(), plan, byTenPercent);
    List<BottleneckRow> rows = BottleneckRow.of(plan, ranked);
    return rows.stream().filter(row -> wanted(row, ranked.get(row.rank() - 1))).toList();
  }

  private boolean wanted(BottleneckRow row, Bottleneck bottleneck) {
    return query.wants("stage", row.stage())
        && query.wants("limit", row.limit())
        && query.wants("subject", row.subject())
        && query.wants("item", row.item())
        && query.wants("line", isOfLine(bottleneck) ? row.subject() : null)
        && query.wants("nation", nation(bottleneck))
        && isInMonths(bottleneck);
  }

  private static boolean isOfLine(Bottleneck bottleneck) {
    return bottleneck.limit() == LimitKind.MAX || bottleneck.limit() == LimitKind.RAMP;
  }

  /** Budgets and packages are named by their nation first. */
  private static @Nullable String nation(Bottleneck bottleneck) {
    return switch (bottleneck.limit()) {
      case BUDGET, AID_PACKAGE -> bottleneck.subject().replaceFirst("_.*", "");
      default -> null;
    };
  }

  /** A limit that spans a year is of every month. */
  private boolean isInMonths(Bottleneck bottleneck) {
    return bottleneck.spans().isEmpty()
        || bottleneck.spans().stream()
            .flatMap(ExplanationTables::months)
            .anyMatch(month -> query.wantsMonth(month.toString()));
  }

  private static Stream<YearMonth> months(Span span) {
    return Stream.iterate(
        span.from(), month -> !month.isAfter(span.to()), month -> month.plusMonths(1));
  }

  /** The ages wanted. */
  List<StockAge> stockAges(ProductionPlan plan) {
    return StockAge.of(plan).stream()
        .filter(age -> query.wants("item", age.item()))
        .filter(age -> query.wants("site", age.site()))
        .filter(age -> query.wantsMonth(age.month()))
        .toList();
  }
}
