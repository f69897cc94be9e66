package org.caisson.formulation.extract;

/**
 * The solution of a stage.
 *
 * @param stage its id
 * @param columns one value for each column
 */
public record StageColumns(String stage, double[] columns) {}
