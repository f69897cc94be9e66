package org.caisson.planning.sweep;

import java.util.List;

/**
 * A span of the parameter between two planned values.
 *
 * @param from the lower end
 * @param to the upper end
 * @param starts the value of each stage at the lower end, in the order of the stages
 * @param slopes by how much each stage's value changes for one more of the parameter
 * @param proven whether the values are linear over the whole span, proven by prices; if not, they
 *     are known at its ends only, and a slope is that of the chord
 */
public record SweepPiece(
    double from, double to, List<Double> starts, List<Double> slopes, boolean proven) {

  /** The value of a stage at a value of the parameter within the span. */
  public double valueAt(int stage, double value) {
    return starts.get(stage) + slopes.get(stage) * (value - from);
  }

  boolean contains(double value) {
    return from <= value && value <= to;
  }
}
