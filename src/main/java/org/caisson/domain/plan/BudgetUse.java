package org.caisson.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * What a nation pays in a calendar year, in the currency of account.
 *
 * @param nation the id of the nation
 * @param year the calendar year
 * @param paid payments on delivery
 * @param ceiling its budget, absent when the year is not limited
 */
public record BudgetUse(String nation, int year, double paid, @Nullable Double ceiling) {}
