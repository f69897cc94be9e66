package org.caisson.formulation.index;

import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Stockpile;

/**
 * A nation's stockpile of an item.
 *
 * @param nation the nation
 * @param stockpile what it holds and wants to hold
 * @param item the index of the item
 */
public record IndexedStockpile(Nation nation, Stockpile stockpile, int item) {}
