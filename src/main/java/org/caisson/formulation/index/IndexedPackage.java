package org.caisson.formulation.index;

import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.nation.Nation;

/**
 * An aid package of which some months are planned. It is counted in the currency of account at the
 * rate of its first planned month.
 *
 * @param nation the nation
 * @param aid the package
 * @param amount its amount
 * @param firstMonth the index of its first month in the horizon
 * @param lastMonth the index of its last month in the horizon
 * @param weight for each month of the horizon what one unit of the currency of account that is paid
 *     then counts against it: 1 unless rates change
 */
public record IndexedPackage(
    Nation nation, AidPackage aid, double amount, int firstMonth, int lastMonth, double[] weight) {

  /** Whether payments of month {@code t} may come out of it. */
  public boolean covers(int t) {
    return t >= firstMonth && t <= lastMonth;
  }

  /** What the package is called: the nation and its name for it. */
  public String subject() {
    return nation.id() + "_" + aid.name();
  }
}
