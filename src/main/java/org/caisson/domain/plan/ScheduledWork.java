package org.caisson.domain.plan;

import java.time.YearMonth;

/**
 * What a line makes of an item in a month.
 *
 * @param line the id of the line
 * @param item the id of the item
 * @param month the month of the work
 * @param quantity units started
 * @param accepted units that will come out, after yield
 * @param available the month in which they arrive in stock
 * @param tempo the line's tempo that this work takes, as a multiple of the 1-8-5 rate in force
 */
public record ScheduledWork(
    String line,
    String item,
    YearMonth month,
    double quantity,
    double accepted,
    YearMonth available,
    double tempo) {}
