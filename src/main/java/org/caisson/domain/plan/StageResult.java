package org.caisson.domain.plan;

import org.jspecify.annotations.Nullable;

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
 * @param finalValue the value that the stage has in the plan in the end: other than {@code value}
 *     where its tolerance let later stages give some of it up, and by the rounding of the plan's
 *     lists; absent for the second and later rounds of fairness
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
    double seconds,
    @Nullable Double finalValue) {

  /** With the same value in the end. */
  public StageResult(
      String id,
      String name,
      String sense,
      double value,
      String unit,
      double bound,
      double gap,
      String solver,
      long iterations,
      double seconds) {
    this(id, name, sense, value, unit, bound, gap, solver, iterations, seconds, value);
  }

  /** The same with another value in the end. */
  public StageResult withFinalValue(@Nullable Double inTheEnd) {
    return new StageResult(
        id, name, sense, value, unit, bound, gap, solver, iterations, seconds, inTheEnd);
  }
}
