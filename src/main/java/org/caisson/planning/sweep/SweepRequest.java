package org.caisson.planning.sweep;

/**
 * What a sweep is to find out.
 *
 * @param from the lowest value of the parameter
 * @param to the highest, above {@code from}
 * @param lastStage the id of the last stage that is wanted; all of them when there is no such stage
 * @param mostPlans how many plans may be made for it, at least 2
 */
public record SweepRequest(double from, double to, String lastStage, int mostPlans) {}
