package org.caisson.domain.plan.compare;

import java.util.List;

/**
 * A contract line whose lateness differs.
 *
 * @param contractLine the id of the contract line
 * @param item the id of its item
 * @param base how late it is in the base
 * @param others how late it is in the others
 */
public record LineMove(String contractLine, String item, LineDelay base, List<LineDelay> others) {

  /** Unit-months of lateness. */
  public Figures unitMonths() {
    return new Figures(base.unitMonths(), others.stream().map(LineDelay::unitMonths).toList());
  }
}
