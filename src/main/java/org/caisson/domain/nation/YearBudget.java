package org.caisson.domain.nation;

/**
 * A nation's budget of a fiscal year, and whether it was stated.
 *
 * @param budget the budget; the note of one that is derived is its arithmetic
 * @param derived whether it follows from gross domestic product and a pledge
 */
public record YearBudget(Budget budget, boolean derived) {}
