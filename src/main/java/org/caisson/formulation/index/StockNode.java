package org.caisson.formulation.index;

/**
 * A place where stock of an item is held.
 *
 * @param item the index of the item
 * @param site the index of the site, {@link #OPEN} for purchased stock that is open to all sites
 * @param opening units held when the horizon begins
 * @param capacity the most it can hold over the end of a month, infinite when not limited
 */
public record StockNode(int item, int site, double opening, double capacity) {
  /** Stands for no particular site. */
  public static final int OPEN = -1;
}
