package org.caisson.formulation.index;

/**
 * A product that consumes an item.
 *
 * @param product the index of the product
 * @param quantity units of the item per unit started
 */
public record Consumption(int product, double quantity) {}
