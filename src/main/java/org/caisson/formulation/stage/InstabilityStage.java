package org.caisson.formulation.stage;

import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearObjective;

/**
 * Tempo-months by which work departs from a previous plan, in either direction: a month of a line
 * at its 1-8-5 rate counts 1.
 *
 * <pre>
 *   minimise  sum over products p and months t of more(p,t) + less(p,t)
 * </pre>
 */
public record InstabilityStage() implements ObjectiveStage {

  @Override
  public StageInfo info() {
    return new StageInfo(
        StageIds.of(StageKind.INSTABILITY), "Changes against the previous plan", "tempo-months");
  }

  @Override
  public LinearObjective objective(PlanIndex index, Variables variables, int columns) {
    return new Costs(columns, index.months())
        .charge(variables.more(), index.products().size(), p -> 1)
        .charge(variables.less(), index.products().size(), p -> 1)
        .objective();
  }
}
