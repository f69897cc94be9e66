package org.caisson.domain.plan;

/**
 * What one objective stage came to.
 *
 * @param id unique in the plan, for example {@code lateness-1}
 * @param name in words
 * @param sense {@code MINIMIZE}, or {@code MAXIMIZE} for a margin
 * @param value the value of the stage's objective, constants included
 * @param unit what the value counts, for example {@code unit-months} or a currency code
 * @param bound the proven bound on the value: by the duals, or by the solver's search when whole
 *     numbers are decided
 * @param gap the proven gap between value and bound, relative to the larger of 1 and the value
 * @param solver which solver found it, {@code NONE} for a stage that was not finished
 * @param iterations simplex iterations, or those of the solver's own method
 * @param seconds wall-clock seconds
 */
public record StageResult(
    String id,
    String name,
    String sense,
    double value,
    String unit,
    double bound,
    double gap,
    String solver,
    long iterations,
    double seconds) {}
