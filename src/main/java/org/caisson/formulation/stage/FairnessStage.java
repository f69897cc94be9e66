package org.caisson.formulation.stage;

import java.util.Optional;
import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearObjective;

/**
 * The worst unfulfilment among the nations that are not settled yet, in millionths of what a nation
 * is due (ppm; 10 000 are a percent).
 *
 * <pre>
 *   minimise  worst
 * </pre>
 *
 * <p>Lexicographic max-min (Ogryczak): a round brings the worst to its least. By complementary
 * slackness, a nation whose link {@code unfulfilled(n) <= worst} has a dual is at that value in
 * every optimal solution, so that nothing can be done for it; it is settled there, and the next
 * round looks at the others. Each round settles one nation at least.
 *
 * @param round the number of the round, from 1
 */
public record FairnessStage(int round) implements ObjectiveStage {

  @Override
  public StageInfo info() {
    return new StageInfo(
        StageIds.of(StageKind.FAIRNESS, round),
        "Worst unfulfilment of a nation, round " + round,
        "ppm");
  }

  @Override
  public LinearObjective objective(PlanIndex index, Variables variables, int columns) {
    double[] costs = new double[columns];
    costs[variables.worst().at(0, index.months() - 1)] = 1;
    return new LinearObjective(costs, 0);
  }

  @Override
  public boolean yields(String id) {
    return StageIds.kind(id).equals(Optional.of(StageKind.FAIRNESS));
  }
}
