package org.caisson.formulation.stage;

import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearObjective;

/**
 * Money by which payments exceed soft budgets, in the currency of account, each budget at the rate
 * of the first planned month of its year.
 *
 * <pre>
 *   minimise  sum over nations n and fiscal years y with a soft budget of budgetExcess(n,y)
 * </pre>
 *
 * @param currency the currency of account
 */
public record BudgetExcessStage(String currency) implements ObjectiveStage {

  @Override
  public StageInfo info() {
    return new StageInfo(
        StageIds.of(StageKind.BUDGET_EXCESS), "Payments beyond soft budgets", currency);
  }

  @Override
  public LinearObjective objective(PlanIndex index, Variables variables, int columns) {
    return new Costs(columns, index.months())
        .charge(variables.money().budgetExcess(), index.budgets().size(), budget -> 1)
        .objective();
  }
}
