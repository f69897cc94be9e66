package org.caisson.domain.plan.compare;

/**
 * What all of an item comes to.
 *
 * @param item the id of the item
 * @param measure what is counted
 * @param units units, summed over the horizon
 */
public record ItemFigures(String item, Measure measure, Figures units) {

  /** What is counted. */
  public enum Measure {
    /** Delivered and donated to Ukraine. */
    TO_UKRAINE,
    /** Of what Ukraine needs, not met. */
    UKRAINE_UNMET,
    /** Delivered to stockpiles. */
    TO_RESTOCK
  }
}
