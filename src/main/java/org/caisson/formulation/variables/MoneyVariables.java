package org.caisson.formulation.variables;

import org.caisson.formulation.index.PlanIndex;

/**
 * The variables of payments, in the currency of account.
 *
 * @param budgetExcess money by which payments exceed a soft budget, counted at the budget's rate
 *     [budget, first planned month of its year]
 * @param fromPackage money that is paid out of an aid package instead of a budget, at the rate of
 *     the month [package, month]
 */
public record MoneyVariables(MonthlyVariables budgetExcess, MonthlyVariables fromPackage) {

  static MoneyVariables create(PlanIndex index, VariableFactory factory) {
    return new MoneyVariables(
        factory.nonNegative(
            "budget_excess",
            index.budgets().size(),
            b -> index.budgets().get(b).subject(),
            (b, t) -> canExceed(index, b, t)),
        factory.nonNegative(
            "from_package",
            index.money().packages().size(),
            p -> index.money().packages().get(p).subject(),
            (p, t) -> index.money().packages().get(p).covers(t)));
  }

  /** One variable stands for the whole year. */
  private static boolean canExceed(PlanIndex index, int budget, int t) {
    var year = index.budgets().get(budget);
    return year.isSoft() && year.isPlanned() && t == year.firstMonth();
  }
}
