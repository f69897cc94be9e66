package org.caisson.domain.model;

import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * An objective stage as a model states it: one thing to measure, or several with weights.
 *
 * @param stage what is measured; absent when the stage is weighted
 * @param priority the priority whose lateness is measured, for {@link StageKind#LATENESS} and only
 *     there; absent means every priority, in a stage of its own each
 * @param weighted what is measured together, empty unless the stage is weighted
 * @param tolerance by how much later stages may give up this stage's value, relative to the larger
 *     of 1 and the value; absent means the hold tolerance of the run
 */
public record StagePlan(
    @Nullable StageKind stage,
    @Nullable Integer priority,
    List<StageTerm> weighted,
    @Nullable Double tolerance) {

  /** A kind by itself, held as the run holds stages. */
  public static StagePlan of(StageKind kind) {
    return new StagePlan(kind, null, List.of(), null);
  }

  /** A kind by itself, of which later stages may give up a part. */
  public static StagePlan of(StageKind kind, double tolerance) {
    return new StagePlan(kind, null, List.of(), tolerance);
  }

  /** The lateness of one priority. */
  public static StagePlan lateness(int priority) {
    return new StagePlan(StageKind.LATENESS, priority, List.of(), null);
  }

  /** Several measures in one stage. */
  public static StagePlan weighted(StageTerm... terms) {
    return new StagePlan(null, null, List.of(terms), null);
  }

  /** Kinds by themselves, in an order. */
  public static List<StagePlan> listOf(StageKind... kinds) {
    return List.of(kinds).stream().map(StagePlan::of).toList();
  }

  /** Whether several measures are weighed against each other. */
  public boolean isWeighted() {
    return stage == null;
  }

  /** What is measured, with weights; a single measure weighs 1. */
  public List<StageTerm> terms() {
    return stage == null ? weighted : List.of(new StageTerm(stage, priority, 1));
  }

  /** The tolerance of its own, if it has one. */
  public OptionalDouble ownTolerance() {
    return tolerance == null ? OptionalDouble.empty() : OptionalDouble.of(tolerance);
  }

  /** The same stage of one priority only. */
  public StagePlan ofPriority(int only) {
    return new StagePlan(stage, only, weighted, tolerance);
  }
}
