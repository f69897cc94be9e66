package org.caisson.formulation.index;

import org.caisson.domain.nation.Budget;
import org.caisson.domain.nation.Nation;

/**
 * A nation's budget of a calendar year.
 *
 * @param nation the nation
 * @param budget the budget
 * @param ceiling its amount in the currency of account
 * @param firstMonth the index of the year's first month in the horizon
 * @param lastMonth the index of its last month in the horizon
 */
public record BudgetYear(
    Nation nation, Budget budget, double ceiling, int firstMonth, int lastMonth) {}
