package org.caisson.domain.plan;

import java.time.YearMonth;
import org.caisson.domain.plant.Region;
import org.jspecify.annotations.Nullable;

/**
 * A workforce in a month.
 *
 * @param workforce the id of the workforce
 * @param region where its jobs are counted
 * @param nation the country they work in, absent when not stated
 * @param month the month
 * @param people people employed, those in training included
 * @param trainees people of these who are in training and do no work yet
 * @param hired people hired at the beginning of the month
 * @param laidOff people laid off at the beginning of the month
 * @param left people who left of their own will since the month before
 * @param hoursAvailable regular hours of the trained people
 * @param hoursUsed hours that the work of the month needs
 * @param overtimeHours hours of overtime
 */
public record WorkforceMonth(
    String workforce,
    Region region,
    @Nullable String nation,
    YearMonth month,
    double people,
    double trainees,
    double hired,
    double laidOff,
    double left,
    double hoursAvailable,
    double hoursUsed,
    double overtimeHours) {}
