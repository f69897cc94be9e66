package org.caisson.planning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Plans that are computed in the background. */
public interface PlanJobs {

  /**
   * Accepts a plan, to be computed when a worker is free.
   *
   * @param key the caller's own key, absent when it has none; a submission with a known key and the
   *     same fingerprint gives the job that was accepted before
   * @throws JobQueueFullException when too many plans wait already
   * @throws SubmissionConflictException when the key is known with another fingerprint
   */
  UUID submit(PlanRequest request, @Nullable SubmissionKey key);

  /** The job as it stands now; empty when there is none of that id, or none any more. */
  Optional<PlanJob> find(UUID id);

  /**
   * Asks a job to stop: at once when it waits, as soon as its solver lets it when it is being
   * solved. Does nothing to a job that is over.
   *
   * @return the job as it stands afterwards; empty when there is none of that id
   */
  Optional<PlanJob> cancel(UUID id);

  /** All jobs, the latest submission first. */
  List<PlanJob> list();
}
