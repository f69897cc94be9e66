package org.caisson.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.caisson.planning.PlanJobs;
import org.caisson.planning.PlanSubmission;
import org.caisson.planning.SubmissionKey;

/** Accepts plans, each once however often it is sent with one key. */
@ApplicationScoped
class Acceptance {
  private final PlanJobs jobs;

  Acceptance(PlanJobs jobs) {
    this.jobs = jobs;
  }

  /**
   * The id of the accepted plan.
   *
   * @param submission reads what was submitted, which may be refused
   */
  UUID accept(Optional<SubmissionKey> key, Supplier<PlanSubmission> submission) {
    return key.isPresent()
        ? acceptOnce(key.get(), submission)
        : jobs.submit(submission.get(), null);
  }

  /** The same key again gives the same answer, unless nothing was accepted with it. */
  private UUID acceptOnce(SubmissionKey key, Supplier<PlanSubmission> submission) {
    Optional<UUID> before = jobs.claim(KnownPlans.OWNER, key);
    if (before.isPresent()) {
      return before.get();
    }
    boolean accepted = false;
    try {
      UUID id = jobs.submit(submission.get(), key);
      accepted = true;
      return id;
    } finally {
      if (!accepted) {
        jobs.release(KnownPlans.OWNER, key);
      }
    }
  }
}
