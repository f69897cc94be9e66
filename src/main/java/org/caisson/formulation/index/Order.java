package org.caisson.formulation.index;

import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.requirement.Requirement;

/**
 * A contract line that is planned.
 *
 * @param line the contract line
 * @param item the index of its item
 * @param due units due in each month
 * @param outstanding units to be delivered in all
 * @param pools for each month the index of the pool it draws on, {@link #CLOSED} where it cannot be
 *     delivered
 * @param last the index of the last month in which the buyers accept deliveries, at most the last
 *     month of the horizon, negative when it lies before the horizon
 */
public record Order(
    ContractLine line, int item, double[] due, double outstanding, int[] pools, int last) {
  /** No site may deliver in this month. */
  public static final int CLOSED = -1;

  /** Whether anything can be delivered in month {@code t}. */
  public boolean open(int t) {
    return pools[t] != CLOSED;
  }

  /** Units due up to the end of month {@code t}. */
  public double dueBy(int t) {
    double sum = 0;
    for (int month = 0; month <= t; month++) {
      sum += due[month];
    }
    return sum;
  }

  /**
   * Whether something may be owed at the end of month {@code t} and still be delivered: not where
   * late deliveries are refused, nor where the terms say that nothing may be owed then.
   */
  public boolean canBeLate(int t) {
    return line.terms().lateDelivery() && mayBeOwed(t) && dueBy(t) > 0;
  }

  /** Whether something that is due in month {@code t} may be lost, as it cannot be late. */
  public boolean canBeLost(int t) {
    boolean complete = line.terms().completion() == Requirement.HARD;
    return !line.terms().lateDelivery() && !complete && mayBeOwed(t) && due[t] > 0;
  }

  private boolean mayBeOwed(int t) {
    boolean complete = line.terms().completion() == Requirement.HARD && t >= last;
    return line.terms().lateness() != Requirement.HARD && !complete;
  }

  /**
   * Units that are planned: what is outstanding, and only what is due where nothing comes early.
   */
  public double planned() {
    return line.earlyDelivery() ? outstanding : dueBy(due.length - 1);
  }

  /** Whether it can be delivered in month {@code t}, and then as a whole or not at all. */
  public boolean isWhole(int t) {
    return !line.terms().partialDelivery() && open(t) && planned() > 0;
  }

  /** Units that may have been delivered ahead of the schedule at the end of month {@code t}. */
  public double mostAhead(int t) {
    return line.earlyDelivery() ? Math.max(0, outstanding - dueBy(t)) : 0;
  }
}
