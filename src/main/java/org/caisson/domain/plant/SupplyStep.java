package org.caisson.domain.plant;

import java.time.YearMonth;
import org.caisson.domain.provenance.Provenance;

/**
 * A change of a supply's availability, in force from its month until the next step.
 *
 * @param month the first month with the new availability
 * @param perMonth units that can be bought a month
 * @param provenance where the step comes from
 */
public record SupplyStep(YearMonth month, double perMonth, Provenance provenance) {}
