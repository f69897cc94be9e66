package org.caisson.planning.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.formulation.Formulation;
import org.caisson.planning.StagePrices;

/** A value of the parameter with its plan, and what prices prove of it. */
final class Knot {
  /**
   * What a value is not known better than, relative to the larger of 1 and the value: prices that
   * come as near as this prove it.
   */
  static final double ROUNDING = 1e-9;

  private final SweepPoint point;
  private final Optional<StagePrices> prices;

  Knot(double value, ProductionPlan plan, int stages, Optional<StagePrices> prices) {
    List<StageResult> wanted = plan.stages().subList(0, Math.min(stages, plan.stages().size()));
    point = new SweepPoint(value, plan.status(), List.copyOf(wanted));
    this.prices = point.isSolved() ? prices : Optional.empty();
  }

  SweepPoint point() {
    return point;
  }

  double at() {
    return point.value();
  }

  double value(int stage) {
    return point.stages().get(stage).value();
  }

  int stageCount() {
    return point.stages().size();
  }

  Optional<StagePrices> prices() {
    return prices;
  }

  Formulation formulation() {
    return prices.orElseThrow().formulation();
  }

  /** What prices prove for its stages; nothing when they belong to another matrix. */
  double[] provenBy(StagePrices of) {
    if (prices.isEmpty() || !of.fit(formulation())) {
      double[] nothing = new double[stageCount()];
      Arrays.fill(nothing, Double.NaN);
      return nothing;
    }
    return of.provenFor(formulation());
  }

  /** Whether a proven value is the stage's, rounding aside. */
  boolean isMetBy(double[] proven, int stage) {
    return Math.abs(proven[stage] - value(stage)) <= ROUNDING * Math.max(1, Math.abs(value(stage)));
  }
}
