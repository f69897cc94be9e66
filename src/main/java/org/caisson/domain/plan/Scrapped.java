package org.caisson.domain.plan;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What is scrapped at a site at the end of a month because its shelf life is over.
 *
 * @param item the id of the item
 * @param site the id of the site; absent for purchased stock that is open to all sites
 * @param month the month
 * @param quantity units
 */
public record Scrapped(String item, @Nullable String site, YearMonth month, double quantity) {}
