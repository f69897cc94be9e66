package org.caisson.domain.plan.compare;

/**
 * What all nations pay in the fiscal years of one name.
 *
 * @param year the fiscal year
 * @param paid payments, in the currency of account
 */
public record BudgetFigures(int year, Figures paid) {}
