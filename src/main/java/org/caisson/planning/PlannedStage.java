package org.caisson.planning;

import org.caisson.formulation.stage.ObjectiveStage;

/**
 * A stage in its place, and how firmly the run holds it from there on.
 *
 * @param stage the stage
 * @param tolerance by how much later stages may give up its value, relative to the larger of 1 and
 *     the value; 0 holds it exactly
 */
record PlannedStage(ObjectiveStage stage, double tolerance) {

  String id() {
    return stage.info().id();
  }
}
