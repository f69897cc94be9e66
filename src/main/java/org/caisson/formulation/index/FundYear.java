package org.caisson.formulation.index;

/**
 * The most that is spent on expansion options in a calendar year.
 *
 * @param year the year
 * @param ceiling money in the currency of account, at the rate of the year's first planned month
 * @param weight what one unit of the currency of account of each month counts against the ceiling,
 *     which is held in the fund's own currency
 * @param first the first month of the year within the horizon
 * @param last the last month of the year within the horizon
 */
public record FundYear(int year, double ceiling, double[] weight, int first, int last) {}
