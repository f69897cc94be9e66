package org.caisson.domain.plan;

/**
 * A figure that sums up a plan.
 *
 * @param id stable, for example {@code delivered.ukraine}
 * @param name in words
 * @param value the figure
 * @param unit what it counts
 */
public record Kpi(String id, String name, double value, String unit) {}
