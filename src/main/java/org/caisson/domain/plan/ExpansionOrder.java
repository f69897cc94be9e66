package org.caisson.domain.plan;

import java.time.YearMonth;

/**
 * Capacity that the plan buys in a month.
 *
 * @param expansion the id of the expansion option
 * @param line the id of the line that grows
 * @param ordered the month of the order
 * @param opens the first month of production, after award, building and first article test
 * @param copies copies ordered
 * @param adds units a month of MAX that they add together when they are fully ramped
 * @param cost money in the currency of account, due with the order
 */
public record ExpansionOrder(
    String expansion,
    String line,
    YearMonth ordered,
    YearMonth opens,
    double copies,
    double adds,
    double cost) {}
