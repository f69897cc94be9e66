package org.caisson.domain.plan;

import java.time.YearMonth;

/**
 * What is moved over a lane in a month.
 *
 * @param lane the id of the lane
 * @param item the id of the item
 * @param from the id of the site it leaves
 * @param to the id of the site it arrives at
 * @param month the month in which it leaves
 * @param arrives the month in which it arrives
 * @param quantity units
 */
public record Movement(
    String lane,
    String item,
    String from,
    String to,
    YearMonth month,
    YearMonth arrives,
    double quantity) {}
