package org.caisson.formulation.index;

/**
 * The most that is spent on expansion options in a calendar year.
 *
 * @param year the year
 * @param ceiling money in the currency of account
 * @param first the first month of the year within the horizon
 * @param last the last month of the year within the horizon
 */
public record FundYear(int year, double ceiling, int first, int last) {}
