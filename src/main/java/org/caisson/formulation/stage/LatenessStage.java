package org.caisson.formulation.stage;

import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearObjective;

/**
 * Lateness of the contract lines of one priority, in unit-months: every unit counts once for each
 * month that ends with it owed.
 *
 * <pre>
 *   minimise  sum over contract lines k of the priority and months t of late(k,t)
 * </pre>
 *
 * @param priority the priority, 1 first
 */
public record LatenessStage(int priority) implements ObjectiveStage {

  @Override
  public StageInfo info() {
    return new StageInfo(
        StageIds.of(StageKind.LATENESS, priority),
        "Lateness of contract lines of priority " + priority,
        "unit-months");
  }

  @Override
  public LinearObjective objective(PlanIndex index, Variables variables, int columns) {
    return new Costs(columns, index.months())
        .charge(
            variables.late(),
            index.orders().size(),
            order -> index.orders().get(order).line().priority() == priority,
            order -> 1)
        .objective();
  }
}
