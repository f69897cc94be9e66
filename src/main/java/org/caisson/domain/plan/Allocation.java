package org.caisson.domain.plan;

import java.time.YearMonth;

/**
 * How a month's deliveries of an item are divided.
 *
 * @param item the id of the item
 * @param month the month
 * @param ukraine units delivered to Ukraine from production
 * @param restock units delivered to stockpiles
 * @param donated units given to Ukraine from stockpiles
 * @param need units that Ukraine needs
 * @param shortfall units of the need that are not met
 */
public record Allocation(
    String item,
    YearMonth month,
    double ukraine,
    double restock,
    double donated,
    double need,
    double shortfall) {}
