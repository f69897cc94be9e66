package org.caisson.formulation.index;

import org.caisson.domain.plant.Supply;

/**
 * A supply with its availability month by month.
 *
 * @param supply the supply
 * @param node the index of the stock that it goes into
 * @param available units that can be bought in each month
 */
public record IndexedSupply(Supply supply, int node, double[] available) {}
