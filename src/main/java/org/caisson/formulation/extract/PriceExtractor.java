package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.program.RowInfo;

/**
 * What one more of each limited thing is worth, in the objective of one stage. Solvers answer with
 * the change of the least value per unit of a row's bound; people ask what relief is worth, or what
 * one more unit of demand costs. The signs are turned here, in this one place. Relief is never
 * worth less than nothing; a demand may cost less than nothing, because more orders fill a stock.
 */
final class PriceExtractor {
  /** Families whose rows are limits: relief is worth minus the dual. */
  private static final Set<String> LIMITS =
      Set.of(
          "capacity-state",
          "ramp",
          "supply",
          "storage",
          "budget",
          "lanes",
          "working-hours",
          "overtime",
          "hiring",
          "aid-package",
          "expansion");

  /** Families whose rows span a year or the whole horizon. */
  private static final Set<String> SPANNING = Set.of("budget", "aid-package", "expansion");

  /** Families whose rows are demands: one unit more costs the dual. */
  private static final Set<String> DEMANDS = Set.of("delivery", "closing-stock");

  private final Formulation formulation;
  private final PricedItems items;

  PriceExtractor(Formulation formulation) {
    this.formulation = formulation;
    items = new PricedItems(formulation.index());
  }

  List<ShadowPrice> prices(String stage, double[] rowDuals, double threshold) {
    List<ShadowPrice> prices = new ArrayList<>();
    for (int row = 0; row < formulation.rows().size(); row++) {
      RowInfo info = formulation.rows().get(row);
      double worth = worth(info, rowDuals[row]);
      if (isWorthSaying(info, worth, threshold)) {
        prices.add(
            new ShadowPrice(
                stage,
                info.family(),
                info.subject(),
                SPANNING.contains(info.family())
                    ? null
                    : formulation.index().horizon().month(info.month()),
                worth,
                items.of(info)));
      }
    }
    return prices;
  }

  /** A limit below zero is an artefact of rows that earlier stages hold. */
  private static boolean isWorthSaying(RowInfo info, double worth, double threshold) {
    return LIMITS.contains(info.family()) ? worth > threshold : Math.abs(worth) > threshold;
  }

  private static double worth(RowInfo info, double dual) {
    if (LIMITS.contains(info.family())) {
      return -dual / info.scale();
    }
    return DEMANDS.contains(info.family()) ? dual / info.scale() : 0;
  }
}
