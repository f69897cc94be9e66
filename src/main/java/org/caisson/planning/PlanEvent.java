package org.caisson.planning;

import java.time.Instant;
import org.caisson.domain.plan.PlanStatus;

/**
 * Something that happened to a plan in the background.
 *
 * @param number counts the events of the plan from 1
 * @param kind what happened
 * @param attempt which worker's doing it was: 2 means that the plan was begun a second time, after
 *     the first worker was lost; 0 before any worker took it
 * @param at when it happened
 * @param status where the plan stood then
 * @param progress how far it was then; of a finished stage, the last of its stages
 */
public record PlanEvent(
    int number, Kind kind, int attempt, Instant at, PlanStatus status, PlanProgress progress) {

  /** What happened. */
  public enum Kind {
    /** The program was built, or a stage began. */
    PROGRESS,
    /** A stage has its value. */
    STAGE,
    /** The plan is over. */
    END
  }
}
