package org.caisson.formulation.index;

/**
 * A way in which exercised units of a contract line are delivered: from the stocks whose lead time
 * after the exercise is the same.
 *
 * @param order the index of the contract line
 * @param pool the index of the pool of these stocks
 * @param leadTime months from the exercise of a unit to its first possible delivery
 * @param first the index of the first month of delivery
 * @param last the index of the last month of delivery
 */
public record OptionDraw(int order, int pool, int leadTime, int first, int last) {

  /** Whether it can deliver in month {@code t}. */
  public boolean open(int t) {
    return first <= t && t <= last;
  }

  /**
   * The last month in which a unit that is delivered in month {@code t} can be exercised; nothing
   * is gained by exercising it earlier.
   */
  public int exercise(int t, int lastExercise) {
    return Math.min(lastExercise, t - leadTime);
  }
}
