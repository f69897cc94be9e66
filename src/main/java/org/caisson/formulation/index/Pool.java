package org.caisson.formulation.index;

/**
 * Stocks of one item that serve the same demand: the parents that consume it, or the contract lines
 * that may be filled from exactly these stocks. Demands that share a pool need not know which stock
 * serves which of them, which keeps the program small and loses nothing.
 *
 * @param item the index of the item
 * @param use who draws on it
 * @param nodes the indices of the stocks, ascending
 */
public record Pool(int item, Use use, int[] nodes) {

  /** Who draws on a pool. */
  public enum Use {
    /** Lines that consume the item. */
    PARENTS,
    /** Contract lines that are delivered the item. */
    CONTRACTS
  }

  /** Whether one stock serves it alone, so that no choice has to be made. */
  public boolean isSingle() {
    return nodes.length == 1;
  }
}
