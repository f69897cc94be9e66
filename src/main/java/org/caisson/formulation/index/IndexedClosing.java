package org.caisson.formulation.index;

import org.caisson.domain.plant.ClosingStock;
import org.caisson.domain.requirement.Requirement;

/**
 * What a stock must hold when the horizon ends.
 *
 * @param closing the requirement, hard or soft
 * @param node the index of the stock
 */
public record IndexedClosing(ClosingStock closing, int node) {

  /** Whether it may be missed. */
  public boolean isSoft() {
    return closing.requirement() == Requirement.SOFT;
  }

  /** The most that may lie there, infinite when not limited. */
  public double most() {
    return closing.most() == null ? Double.POSITIVE_INFINITY : closing.most();
  }
}
