package org.caisson.formulation.index;

import org.caisson.domain.nation.Budget;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.requirement.Requirement;

/**
 * A nation's budget of a fiscal year that is looked at. It is counted in the currency of account at
 * the rate of its first planned month.
 *
 * @param nation the nation
 * @param budget the budget
 * @param derived whether it follows from gross domestic product and a pledge
 * @param ceiling its amount
 * @param firstMonth the index of the year's first month in the horizon
 * @param lastMonth the index of its last month in the horizon; before {@code firstMonth} when none
 *     of the year is planned
 * @param weight for each month of the horizon what one unit of the currency of account that is paid
 *     then counts against it: 1 unless rates change
 */
public record BudgetYear(
    Nation nation,
    Budget budget,
    boolean derived,
    double ceiling,
    int firstMonth,
    int lastMonth,
    double[] weight) {

  /** Whether any month of the year is planned. */
  public boolean isPlanned() {
    return firstMonth <= lastMonth;
  }

  /** Whether payments may exceed it. */
  public boolean isSoft() {
    return budget.requirement() == Requirement.SOFT;
  }

  /** What the budget is called: the nation and the year. */
  public String subject() {
    return nation.id() + "_" + budget.year();
  }
}
