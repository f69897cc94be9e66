package org.caisson.formulation.stage;

import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearObjective;

/**
 * Unit-months that pledged donations are owed: a pledge is a promise, also where it meets no need
 * that is stated.
 *
 * <pre>
 *   minimise  sum over pledges d and months t of owedDonation(d,t)
 * </pre>
 */
public record PledgeDelayStage() implements ObjectiveStage {

  @Override
  public StageInfo info() {
    return new StageInfo(
        StageIds.of(StageKind.PLEDGE_DELAY), "Pledged donations not yet given", "unit-months");
  }

  @Override
  public LinearObjective objective(PlanIndex index, Variables variables, int columns) {
    return new Costs(columns, index.months())
        .charge(variables.owedDonation(), index.pledges().size(), pledge -> 1)
        .objective();
  }
}
