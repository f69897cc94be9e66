package org.caisson.domain.plant;

import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A part of a line's tempo with a price of its own: the first shift, the second, the weekend. The
 * segments of a line fill in their order, because each costs at least as much as the one before.
 *
 * @param name what people call it, unique on its line
 * @param width the tempo it holds; absent for the last segment only, which then has no end
 * @param premium money per month of work at tempo 1 in this segment, on top of unit costs; absent
 *     means none
 * @param provenance where the figures come from
 */
public record TempoSegment(
    String name, @Nullable Double width, @Nullable Money premium, Provenance provenance) {

  /** The tempo it holds, infinite for a segment without an end. */
  public double widthOrUnlimited() {
    Double stated = width;
    return stated == null ? Double.POSITIVE_INFINITY : stated;
  }
}
