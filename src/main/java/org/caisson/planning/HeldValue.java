package org.caisson.planning;

import org.caisson.mathmodel.LinearObjective;

/**
 * The value of a solved stage, which later stages may not give up.
 *
 * @param stage the id of the stage
 * @param objective its objective
 * @param value its least value
 * @param tolerance by how much they may worsen it, relative to the larger of 1 and the value
 */
record HeldValue(String stage, LinearObjective objective, double value, double tolerance)
    implements Held {

  @Override
  public boolean isGivenUpBy(double[] columns, double rounding) {
    return lossRelative(columns) > rounding + tolerance;
  }

  /** By how much columns worsen the stage, relative to the larger of 1 and its value. */
  private double lossRelative(double[] columns) {
    return (objective.valueAt(columns) - value) / Math.max(1, Math.abs(value));
  }
}
