package org.caisson.domain.plan;

import org.jspecify.annotations.Nullable;

/**
 * What lies at a site when the horizon ends, beside what must.
 *
 * @param item the id of the item
 * @param site the id of the site
 * @param quantity units at the end of the last month
 * @param least units at least
 * @param most units at most, absent when not limited
 */
public record ClosingLevel(
    String item, String site, double quantity, double least, @Nullable Double most) {

  /** Units below the least, never negative. */
  public double missing() {
    return Math.max(0, least - quantity);
  }

  /** Units above the most, never negative. */
  public double above() {
    return most == null ? 0 : Math.max(0, quantity - most);
  }
}
