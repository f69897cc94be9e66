package org.caisson.formulation.stage;

import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearObjective;

/**
 * Units of its monthly need that Ukraine does not get.
 *
 * <pre>
 *   minimise  sum over needed items i and months t of ukraineShort(i,t)
 * </pre>
 */
public record UkraineShortfallStage() implements ObjectiveStage {

  @Override
  public StageInfo info() {
    return new StageInfo(
        StageIds.of(StageKind.UKRAINE_SHORTFALL), "Unmet need of Ukraine", "units");
  }

  @Override
  public LinearObjective objective(PlanIndex index, Variables variables, int columns) {
    return new Costs(columns, index.months())
        .charge(variables.ukraineShort(), index.needs().size(), need -> 1)
        .objective();
  }
}
