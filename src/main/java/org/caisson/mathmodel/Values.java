package org.caisson.mathmodel;

/**
 * The numbers of a solution. Duals follow the convention of minimisation: the dual of a row is the
 * change of the optimal value per unit of its bound, so that {@code reducedCost = cost - A' dual}.
 *
 * @param columns the value of each column
 * @param rowDuals the dual of each row
 * @param reducedCosts the reduced cost of each column
 */
public record Values(double[] columns, double[] rowDuals, double[] reducedCosts) {}
