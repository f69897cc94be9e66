package org.caisson.planning.explain;

import java.time.YearMonth;

/**
 * Months in a row in which a limit binds.
 *
 * @param from the first month
 * @param to the last month
 * @param worth what one more unit in each of these months is worth together, in units of the stage
 */
public record Span(YearMonth from, YearMonth to, double worth) {}
