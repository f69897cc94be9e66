package org.caisson.formulation.stage;

import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.requirement.Requirement;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearObjective;

/**
 * Lateness of the contract lines of one priority, in unit-months: every unit counts once for each
 * month that ends with it owed. A unit that is lost stays owed from the month in which it was due
 * to the end: never to deliver is never better than to deliver late.
 *
 * <pre>
 *   minimise  sum over contract lines k of the priority and months t of late(k,t) + (T - t) lost(k,t)
 * </pre>
 *
 * <p>over the T months t = 0 .. T-1 and the contract lines whose lateness is {@code SOFT}: a hard
 * one is 0 and an ignored one is left to the other stages.
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
            order -> counts(index.orders().get(order).line()),
            order -> 1)
        .chargeEach(
            variables.contracts().lost(),
            index.orders().size(),
            (order, t) -> counts(index.orders().get(order).line()) ? index.months() - t : 0)
        .objective();
  }

  private boolean counts(ContractLine line) {
    return line.priority() == priority && isMeasured(line);
  }

  /** Whether some lateness stage counts the lateness of the line. */
  static boolean isMeasured(ContractLine line) {
    return line.terms().lateness() == Requirement.SOFT;
  }
}
