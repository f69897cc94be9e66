package org.caisson.formulation.index;

/**
 * What a nation has pledged to Ukraine from a stockpile, all its donations of the item together.
 *
 * @param stockpile the index of the stockpile
 * @param pledged units pledged for each month
 */
public record Pledge(int stockpile, double[] pledged) {}
