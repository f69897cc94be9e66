package org.caisson.formulation.stage;

import java.util.OptionalDouble;

/**
 * A stage in its place, and how firmly it is held from there on.
 *
 * @param stage the stage
 * @param tolerance by how much later stages may give up its value, relative to the larger of 1 and
 *     the value; empty where the model does not say
 */
public record ToleratedStage(ObjectiveStage stage, OptionalDouble tolerance) {}
