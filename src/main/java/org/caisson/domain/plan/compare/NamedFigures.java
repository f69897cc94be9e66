package org.caisson.domain.plan.compare;

/**
 * A stage value, or another figure that sums plans up.
 *
 * @param id the id of the stage or figure
 * @param name in words
 * @param unit what it counts
 * @param values as each plan has it; absent where a plan has no such stage or figure
 */
public record NamedFigures(String id, String name, String unit, Figures values) {}
