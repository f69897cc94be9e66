package org.caisson.planning.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.formulation.index.PlanIndex;

/**
 * Puts bottlenecks in order: by the stage that they limit first, and within a stage by what 10 %
 * more of each can save at most. One missile and one fuze are both a unit; 10 % of one and 10 % of
 * the other are a like effort. Where the duals put no end to that, what they say of a small change
 * stands for it.
 */
final class Ranking {
  private Ranking() {}

  /** The bottlenecks of the stages named, each with what 10 % more can save. */
  static List<Bottleneck> of(PlanIndex index, ProductionPlan plan, List<String> stages) {
    Promises promises = new Promises(index, plan);
    List<Bottleneck> found = found(promises, plan, stages);
    List<Bottleneck> ranked = new ArrayList<>();
    for (StageResult stage : plan.stages()) {
      found.stream()
          .filter(bottleneck -> bottleneck.stage().equals(stage.id()))
          .sorted(
              Comparator.<Bottleneck>comparingDouble(b -> promises.estimate(b, Reliefs.TENTH))
                  .reversed()
                  .thenComparing(Comparator.comparingDouble(Bottleneck::worth).reversed())
                  .thenComparing(Bottleneck::subject)
                  .thenComparing(Bottleneck::limit))
          .forEach(ranked::add);
    }
    return List.copyOf(ranked);
  }

  /** The same in the order of what one more unit is worth. */
  static List<Bottleneck> byUnit(PlanIndex index, ProductionPlan plan, List<String> stages) {
    return found(new Promises(index, plan), plan, stages);
  }

  private static List<Bottleneck> found(
      Promises promises, ProductionPlan plan, List<String> stages) {
    return Bottlenecks.of(plan, stages).stream()
        .map(b -> b.withTenPercent(promises.of(b, Reliefs.TENTH)))
        .toList();
  }
}
