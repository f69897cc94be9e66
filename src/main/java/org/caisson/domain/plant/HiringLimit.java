package org.caisson.domain.plant;

import java.time.YearMonth;
import org.caisson.domain.provenance.Provenance;

/**
 * The most people who can be hired in a region in a month, over all workforces of the region.
 *
 * @param region the region
 * @param from the first month
 * @param to the last month
 * @param perMonth people a month, zero or more
 * @param provenance where the figure comes from
 */
public record HiringLimit(
    Region region, YearMonth from, YearMonth to, double perMonth, Provenance provenance) {}
