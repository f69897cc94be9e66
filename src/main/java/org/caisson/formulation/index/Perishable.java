package org.caisson.formulation.index;

import java.util.Map;

/**
 * A stock of an item that can be used for some months only.
 *
 * @param node the index of the stock
 * @param shelfLife months after that of its arrival for which a unit can be used
 * @param openings units there when the horizon begins, by the months that they have been there
 */
public record Perishable(int node, int shelfLife, Map<Integer, Double> openings) {

  /** Units of the opening stock that count as having arrived in month {@code t}, which is past. */
  public double openingOf(int t) {
    return openings.getOrDefault(-t, 0.0);
  }

  /** The first month in which anything can have arrived: 0, or before by the oldest opening. */
  public int firstArrival() {
    return -openings.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
