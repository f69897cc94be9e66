package org.caisson.mathmodel;

/**
 * A linear function to be brought to its least: {@code constant + costs · x}.
 *
 * @param costs one coefficient a column; not to be changed by anybody
 * @param constant added to the product
 */
public record LinearObjective(double[] costs, double constant) {}
