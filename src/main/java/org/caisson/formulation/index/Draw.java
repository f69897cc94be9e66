package org.caisson.formulation.index;

/**
 * The choice of one stock for a pool that has several.
 *
 * @param pool the index of the pool
 * @param node the index of the stock
 */
public record Draw(int pool, int node) {}
