package org.caisson.planning;

import java.util.List;

/**
 * How far the stages of a plan got.
 *
 * @param solved the stages that have their value and proof, in their order
 * @param end why no further stage was solved
 * @param message what to tell the user unless all are solved, empty when all are
 */
record Stages(List<SolvedStage> solved, End end, String message) {

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
