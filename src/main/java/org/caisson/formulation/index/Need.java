package org.caisson.formulation.index;

/**
 * What Ukraine needs of an item.
 *
 * @param item the index of the item
 * @param perMonth units needed in each month
 */
public record Need(int item, double[] perMonth) {}
