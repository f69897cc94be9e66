package org.caisson.export.statutory;

import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StockpileLevel;
import org.jspecify.annotations.Nullable;

/**
 * What nations want to hold of an item, and when the plan has all of them hold it. It stands for
 * the Total Munitions Requirement: the model knows one objective of each nation, and not what it is
 * made of.
 *
 * @param objective units that all nations together want to hold
 * @param opening units they hold when the horizon begins
 * @param missing units that nations are below their own objectives then
 * @param ownUse units that their forces use a month
 * @param metFrom the first month after which no nation is below its objective again; null when
 *     there is none in the horizon
 */
record Requirement(
    double objective, double opening, double missing, double ownUse, @Nullable YearMonth metFrom) {
  private static final double TOLERANCE = 1e-6;

  static Requirement of(String item, ProductionPlan plan, PlanningModel model) {
    List<Stockpile> stockpiles =
        model.nations().stream()
            .flatMap(nation -> nation.stockpiles().stream())
            .filter(stockpile -> stockpile.item().equals(item))
            .toList();
    return new Requirement(
        stockpiles.stream().mapToDouble(Stockpile::objective).sum(),
        stockpiles.stream().mapToDouble(Stockpile::opening).sum(),
        stockpiles.stream().mapToDouble(s -> Math.max(0, s.objective() - s.opening())).sum(),
        stockpiles.stream().mapToDouble(Stockpile::ownUse).sum(),
        metFrom(item, plan, model));
  }

  private static @Nullable YearMonth metFrom(
      String item, ProductionPlan plan, PlanningModel model) {
    YearMonth from = model.horizon().start();
    for (StockpileLevel level : plan.stockpiles()) {
      boolean below = level.shortfall() > TOLERANCE * level.objective();
      if (level.item().equals(item) && below && !level.month().isBefore(from)) {
        from = level.month().plusMonths(1);
      }
    }
    return from.isAfter(model.horizon().last()) ? null : from;
  }

  /** Whether any nation wants to hold any. */
  boolean isStated() {
    return objective > 0;
  }

  /** When it is met, in words. */
  String expected(YearMonth end) {
    if (!isStated()) {
      return "no objective in the model";
    }
    return metFrom == null ? "not by " + end : metFrom.toString();
  }
}
