package org.caisson.planning;

import org.caisson.mathmodel.LinearObjective;

/**
 * The value of a solved stage, which later stages may not give up.
 *
 * @param stage the id of the stage
 * @param objective its objective
 * @param value its value
 */
record HeldValue(String stage, LinearObjective objective, double value) {

  /** By how much columns worsen the stage, relative to the larger of 1 and its value. */
  double lossRelative(double[] columns) {
    return (objective.valueAt(columns) - value) / Math.max(1, Math.abs(value));
  }
}
