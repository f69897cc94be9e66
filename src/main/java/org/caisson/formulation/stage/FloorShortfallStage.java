package org.caisson.formulation.stage;

import org.caisson.domain.model.StageKind;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearObjective;

/**
 * Unit-months that stockpiles lie below their floors, and own use that is not met.
 *
 * <pre>
 *   minimise  sum over stockpiles s and months t of belowFloor(s,t) + (T + 1) unmetUse(s,t)
 * </pre>
 *
 * <p>A unit that the forces do without would lift the stock in all T months, at most; its weight of
 * T + 1 makes sure that own use gives way only when there is nothing left to use.
 */
public record FloorShortfallStage() implements ObjectiveStage {

  @Override
  public StageInfo info() {
    return new StageInfo(
        "floor-shortfall", StageKind.FLOOR_SHORTFALL, "Stocks below their floors", "unit-months");
  }

  @Override
  public LinearObjective objective(PlanIndex index, Variables variables, int columns) {
    int stockpiles = index.stockpiles().size();
    return new Costs(columns, index.months())
        .charge(variables.belowFloor(), stockpiles, stockpile -> 1)
        .charge(variables.unmetUse(), stockpiles, stockpile -> index.months() + 1)
        .objective();
  }
}
