package org.caisson.formulation.index;

import org.caisson.domain.plant.LineProduct;

/**
 * An item as one line makes it.
 *
 * @param product the rates
 * @param line the index of the line
 * @param item the index of the item
 * @param node the index of the stock that its output goes into
 */
public record IndexedProduct(LineProduct product, int line, int item, int node) {}
