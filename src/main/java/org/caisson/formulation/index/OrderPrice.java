package org.caisson.formulation.index;

/**
 * What a contract line costs its buyers together, in the currency of account at each month's rate;
 * arrays are indexed by month.
 *
 * @param perUnit money paid on the delivery of a unit
 * @param advances money paid as advances, whatever is delivered
 * @param milestones money paid for milestones, whatever is delivered
 */
public record OrderPrice(double[] perUnit, double[] advances, double[] milestones) {

  /** What is paid in month {@code t} whatever is delivered. */
  public double fixed(int t) {
    return advances[t] + milestones[t];
  }
}
