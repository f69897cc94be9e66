package org.caisson.planning;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How far the stages of a plan got.
 *
 * @param solved the stages that have their value and proof, in their order
 * @param left the stages that are not solved, in their order
 * @param best the best values of the columns there are, which meet all constraints and give up no
 *     solved stage: those of the last solved stage, or those of an interrupted one
 * @param proven what the stage that was interrupted cannot come below, when its solver says so
 * @param end why no further stage was solved
 * @param message what to tell the user unless all are solved, empty when all are
 */
record Stages(
    List<SolvedStage> solved,
    List<PlannedStage> left,
    Optional<double[]> best,
    OptionalDouble proven,
    End end,
    String message) {

  /** Why no further stage was solved. */
  enum End {
    /** All of them are. */
    COMPLETE,
    /** The time limit was reached. */
    TIME_LIMIT,
    /** Somebody cancelled. */
    CANCELLED,
    /** No solver gave an answer that its certificate bears out. */
    FAILED
  }
}
