package org.caisson.formulation.index;

/**
 * What Ukraine needs of an item, over everything that is stated and not ignored.
 *
 * @param item the index of the item
 * @param perMonth units needed in each month
 * @param soft the part of them that may be missed, in each month
 */
public record Need(int item, double[] perMonth, double[] soft) {}
