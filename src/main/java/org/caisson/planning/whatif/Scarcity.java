package org.caisson.planning.whatif;

import java.util.List;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.compare.ScarceLimit;
import org.caisson.planning.explain.Bottlenecks;

/** The bottlenecks of a plan as plans are compared by them. */
final class Scarcity {
  private Scarcity() {}

  /** By stage, the scarcest first. */
  static List<ScarceLimit> of(ProductionPlan plan) {
    return Bottlenecks.of(plan).stream()
        .map(b -> new ScarceLimit(b.stage(), b.limit().name(), b.subject(), b.worth()))
        .toList();
  }
}
