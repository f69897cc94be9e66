package org.caisson.domain.plant;

import java.time.YearMonth;
import org.caisson.domain.provenance.Provenance;

/**
 * A change of a workforce's regular hours, in force from its month until the next step.
 *
 * @param month the first month with the new hours
 * @param hoursPerMonth regular hours of a productive person in a month, zero or more
 * @param provenance where the step comes from
 */
public record HoursStep(YearMonth month, double hoursPerMonth, Provenance provenance) {}
