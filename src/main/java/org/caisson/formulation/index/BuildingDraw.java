package org.caisson.formulation.index;

/**
 * An item that the building of an expansion option consumes.
 *
 * @param expansion the number of the option
 * @param quantity units for a copy over the whole of its building
 * @param pool the index of the pool that it draws on: all stocks of the item or, of an item with
 *     lanes, the one at the site of the line that grows
 */
public record BuildingDraw(int expansion, double quantity, int pool) {}
