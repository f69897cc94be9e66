package org.caisson.formulation.index;

import java.util.List;

/**
 * What is paid, and out of what, beside budgets.
 *
 * @param prices what each contract line costs, in the order of the contract lines
 * @param packages the aid packages of all nations
 */
public record MoneyIndex(List<OrderPrice> prices, List<IndexedPackage> packages) {

  /** Whether a nation has a package that covers month {@code t}. */
  public boolean hasPackage(String nation, int t) {
    return packages.stream().anyMatch(aid -> aid.nation().id().equals(nation) && aid.covers(t));
  }
}
