package org.caisson.domain.plan;

import java.time.YearMonth;

/**
 * What is bought from a supply in a month.
 *
 * @param supply the id of the supply
 * @param item the id of the item
 * @param month the month of purchase; arrival follows after the supply's lead time
 * @param quantity units
 */
public record Purchase(String supply, String item, YearMonth month, double quantity) {}
