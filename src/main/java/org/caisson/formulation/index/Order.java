package org.caisson.formulation.index;

import org.caisson.domain.contract.ContractLine;

/**
 * A contract line that is planned.
 *
 * @param line the contract line
 * @param item the index of its item
 * @param due units due in each month
 * @param outstanding units to be delivered in all
 * @param pools for each month the index of the pool it draws on, {@link #CLOSED} where it cannot be
 *     delivered
 */
public record Order(ContractLine line, int item, double[] due, double outstanding, int[] pools) {
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

  /** Units that may have been delivered ahead of the schedule at the end of month {@code t}. */
  public double mostAhead(int t) {
    return line.earlyDelivery() ? Math.max(0, outstanding - dueBy(t)) : 0;
  }
}
