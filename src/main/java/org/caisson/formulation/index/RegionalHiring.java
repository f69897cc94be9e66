package org.caisson.formulation.index;

import org.caisson.domain.plant.Region;

/**
 * The most people who can be hired in a region.
 *
 * @param region the region
 * @param most people in each month, infinite in months without a limit
 */
public record RegionalHiring(Region region, double[] most) {

  /** Whether hiring is limited in month {@code t}. */
  public boolean isLimited(int t) {
    return !Double.isInfinite(most[t]);
  }
}
