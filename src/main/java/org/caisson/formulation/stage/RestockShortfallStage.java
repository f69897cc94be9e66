package org.caisson.formulation.stage;

import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearObjective;

/**
 * Unit-months that stockpiles lie below their objectives.
 *
 * <pre>
 *   minimise  sum over stockpiles s and months t of belowObjective(s,t) + (3T - 2t) unmetUse(s,t)
 * </pre>
 *
 * <p>Own use that is not met is weighed as in {@link FloorShortfallStage}, so that doing without is
 * no way to reach an objective, whatever the order of the stages.
 */
public record RestockShortfallStage() implements ObjectiveStage {

  @Override
  public StageInfo info() {
    return new StageInfo(
        StageIds.of(StageKind.RESTOCK_SHORTFALL), "Stocks below their objectives", "unit-months");
  }

  @Override
  public LinearObjective objective(PlanIndex index, Variables variables, int columns) {
    int stockpiles = index.stockpiles().size();
    return new Costs(columns, index.months())
        .charge(variables.belowObjective(), stockpiles, stockpile -> 1)
        .chargeByMonth(variables.unmetUse(), stockpiles, UnmetUse.weightOver(index.months()))
        .objective();
  }
}
