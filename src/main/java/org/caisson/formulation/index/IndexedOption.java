package org.caisson.formulation.index;

import java.util.List;

/**
 * The option of a contract line that may be exercised.
 *
 * @param order the index of the contract line
 * @param quantity units that may be exercised in all
 * @param lastExercise the index of the last month in which it can be exercised, at most the last
 *     month of the horizon
 * @param draws the indices of the ways in which exercised units are delivered
 */
public record IndexedOption(int order, double quantity, int lastExercise, List<Integer> draws) {}
