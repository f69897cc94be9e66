package org.caisson.mathmodel;

/**
 * A column that is added to a model.
 *
 * @param name its name, as {@link Names} wants it
 * @param lower its lower bound, possibly negative infinity
 * @param upper its upper bound, possibly positive infinity
 * @param rows the rows that it stands in, none twice; not to be changed by anybody
 * @param coefficients its coefficient in each of them
 */
public record AddedColumn(
    String name, double lower, double upper, int[] rows, double[] coefficients) {}
