package org.caisson.formulation.index;

import org.caisson.domain.plant.TempoSegment;

/**
 * A part of a line's tempo with a price of its own.
 *
 * @param line the index of the line
 * @param segment the segment
 * @param isLast whether it is the last of its line
 */
public record IndexedSegment(int line, TempoSegment segment, boolean isLast) {

  /**
   * The most tempo in it. The last one has no end here whatever its width: the widths reach MAX,
   * and what a tempo at MAX is worth is to be seen where MAX is stated.
   */
  public double mostTempo() {
    return isLast ? Double.POSITIVE_INFINITY : segment.widthOrUnlimited();
  }
}
