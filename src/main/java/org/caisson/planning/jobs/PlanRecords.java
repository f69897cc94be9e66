package org.caisson.planning.jobs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.PlanEvent;
import org.caisson.planning.PlanProgress;
import org.caisson.planning.store.StoreUnavailableException;

/**
 * The records of plans as a worker sees them. A worker whose attempt is not the last any more
 * writes nothing, and is told so.
 */
public interface PlanRecords {

  /**
   * A worker takes a plan.
   *
   * @return the attempt; empty when the plan is over, or was dropped
   * @throws StoreUnavailableException when the records cannot be reached just now
   */
  Optional<Attempt> begin(UUID plan);

  /**
   * Writes what happened since the last time.
   *
   * @param news in their order; their kinds and what progress there was then
   * @return whether the attempt is still the last one and the plan not over
   * @throws StoreUnavailableException when the records cannot be reached just now
   */
  boolean report(Attempt attempt, List<News> news);

  /**
   * Writes what the plan came to, once.
   *
   * @return whether it was written; false when the plan was over or another worker had taken it
   * @throws StoreUnavailableException when the records cannot be reached just now
   */
  boolean finish(Attempt attempt, ProductionPlan plan);

  /**
   * Gives the plan back, to be begun again by another worker.
   *
   * @return whether it was; false when the plan was over, when another worker had taken it, and
   *     when somebody cancelled: then what it has come to is wanted
   * @throws StoreUnavailableException when the records cannot be reached just now
   */
  boolean release(Attempt attempt);

  /**
   * What others want of the attempt.
   *
   * @throws StoreUnavailableException when the records cannot be reached just now
   */
  Standing standing(Attempt attempt);

  /**
   * Something that happened to a plan.
   *
   * @param kind what happened
   * @param progress how far it was then
   */
  record News(PlanEvent.Kind kind, PlanProgress progress) {}

  /** What a worker should do about its attempt. */
  enum Standing {
    /** Go on. */
    WANTED,
    /** Stop with the best answer so far: somebody cancelled. */
    CANCELLED,
    /** Stop: the plan is over, or another worker has taken it. */
    LOST
  }
}
