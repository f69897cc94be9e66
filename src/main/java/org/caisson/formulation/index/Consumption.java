package org.caisson.formulation.index;

/**
 * A product that consumes an item.
 *
 * @param product the index of the product
 * @param quantity units of the item per unit started
 * @param pool the index of the pool that it draws on: all stocks of the item or, of an item with
 *     lanes, the one at its site
 */
public record Consumption(int product, double quantity, int pool) {}
