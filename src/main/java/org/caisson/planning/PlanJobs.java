package org.caisson.planning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.store.Organisation;
import org.caisson.planning.store.Slice;
import org.jspecify.annotations.Nullable;

/** Plans that are computed in the background, and that outlive the process which computes them. */
public interface PlanJobs {

  /**
   * Says that a submission with this key is being read, so that no other is at the same time.
   *
   * @return the plan that was accepted with the key before; empty when there is none, and then the
   *     key must be submitted or released
   * @throws SubmissionRunningException when another submission with the key is being read
   * @throws SubmissionConflictException when the key is known with another fingerprint
   */
  Optional<UUID> claim(Organisation owner, SubmissionKey key);

  /** Forgets a claimed key, because nothing was accepted with it. */
  void release(Organisation owner, SubmissionKey key);

  /**
   * Accepts a plan, to be computed when a worker is free. Once this returns, the plan is kept.
   *
   * @param key the caller's own key, absent when it has none; a submission with a known key and the
   *     same fingerprint gives the plan that was accepted before
   * @throws JobQueueFullException when too many plans wait already
   * @throws SubmissionConflictException when the key is known with another fingerprint
   */
  UUID submit(PlanSubmission submission, @Nullable SubmissionKey key);

  /** The plan as it stands now; empty when there is none of that id, or none any more. */
  Optional<PlanJob> find(Organisation owner, UUID id);

  /** What a finished plan came to, with all its lists; empty when it is not finished. */
  Optional<ProductionPlan> result(Organisation owner, UUID id);

  /** What was submitted for a plan; empty when there is none of that id. */
  Optional<PlanRequest> request(Organisation owner, UUID id);

  /** The model of a plan as one JSON document, as it was submitted; empty when there is none. */
  Optional<String> document(Organisation owner, UUID id);

  /** Some of the plans that were asked for beside a plan, the latest submission first. */
  Slice<PlanJob> children(Organisation owner, UUID parent, long offset, int limit);

  /** What happened to a plan after the event of that number, in its order. */
  List<PlanEvent> events(Organisation owner, UUID id, int after);

  /**
   * Asks a plan to stop: at once when it waits, as soon as its solver lets it when it is being
   * solved, wherever that is. Does nothing to a plan that is over.
   *
   * @return the plan as it stands afterwards; empty when there is none of that id
   */
  Optional<PlanJob> cancel(Organisation owner, UUID id);

  /** Some of the plans, the latest submission first. */
  Slice<PlanJob> list(Organisation owner, long offset, int limit);
}
