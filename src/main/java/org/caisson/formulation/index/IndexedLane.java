package org.caisson.formulation.index;

import org.caisson.domain.plant.Lane;

/**
 * A lane between two stocks of its item.
 *
 * @param lane the lane
 * @param from the index of the stock that it leaves
 * @param to the index of the stock that it arrives in
 */
public record IndexedLane(Lane lane, int from, int to) {

  /** The most units that leave in a month, infinite when not limited. */
  public double perMonth() {
    return lane.perMonth() == null ? Double.POSITIVE_INFINITY : lane.perMonth();
  }
}
