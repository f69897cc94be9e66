package org.caisson.planning.frontier;

import java.util.List;
import org.caisson.domain.model.StagePlan;

/**
 * A corner of a frontier: a plan in which neither measure can improve but at the other's cost.
 *
 * @param x the value of the first measure
 * @param y the value of the second
 * @param leastWeight the least weight of {@code x} against 1 for {@code y} with which a plan comes
 *     to this point, 0 at the end where {@code y} alone counts
 * @param mostWeight the most weight, infinite at the end where {@code x} alone counts
 * @param stages objective stages that come to this point
 */
public record FrontierPoint(
    double x, double y, double leastWeight, double mostWeight, List<StagePlan> stages) {

  /** How much of {@code y} one unit of {@code x} less costs from here on, infinite at the end. */
  public double worthOfLess() {
    return mostWeight;
  }
}
