package org.caisson.domain.plant;

import java.time.YearMonth;
import org.caisson.domain.provenance.Provenance;

/**
 * A span of months in which a line can be used for only a share of its time: maintenance, an
 * outage, holidays.
 *
 * @param from the first month
 * @param to the last month
 * @param share the usable share of MAX, 0 (down) to 1 (no restriction)
 * @param provenance where the span comes from
 */
public record Availability(YearMonth from, YearMonth to, double share, Provenance provenance) {}
