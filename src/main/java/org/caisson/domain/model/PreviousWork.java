package org.caisson.domain.model;

import java.time.YearMonth;

/**
 * What a previous plan had a line make of an item in a month. A product and month that it does not
 * name was to make nothing.
 *
 * @param line the id of the line
 * @param item the id of the item
 * @param month the month of the work
 * @param quantity units to be started
 */
public record PreviousWork(String line, String item, YearMonth month, double quantity) {}
