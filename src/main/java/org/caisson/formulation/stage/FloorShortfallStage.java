package org.caisson.formulation.stage;

import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearObjective;

/**
 * Unit-months that stockpiles lie below their floors, and own use that is not met.
 *
 * <pre>
 *   minimise  sum over stockpiles s and months t of belowFloor(s,t) + (3T - 2t) unmetUse(s,t)
 * </pre>
 *
 * <p>over the T months t = 0 .. T-1. A unit that the forces do without lifts the stock in the T - t
 * months that are left, at most, and weighs more than that: own use gives way only when there is
 * nothing left to use. And it weighs 2 more in a month than in the month after, which the stock
 * kept in between cannot make up for: what is there is used when it is wanted, not saved.
 */
public record FloorShortfallStage() implements ObjectiveStage {

  @Override
  public StageInfo info() {
    return new StageInfo(
        StageIds.of(StageKind.FLOOR_SHORTFALL), "Stocks below their floors", "unit-months");
  }

  @Override
  public LinearObjective objective(PlanIndex index, Variables variables, int columns) {
    int stockpiles = index.stockpiles().size();
    return new Costs(columns, index.months())
        .charge(variables.belowFloor(), stockpiles, stockpile -> 1)
        .chargeByMonth(variables.unmetUse(), stockpiles, UnmetUse.weightOver(index.months()))
        .objective();
  }
}
