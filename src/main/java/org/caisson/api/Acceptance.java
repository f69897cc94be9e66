package org.caisson.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.caisson.planning.PlanJobs;
import org.caisson.planning.PlanSubmission;
import org.caisson.planning.SubmissionKey;
import org.caisson.planning.store.StoreUnavailableException;
import org.jboss.logging.Logger;

/** Accepts plans, each once however often it is sent with one key. */
@ApplicationScoped
class Acceptance {
  private static final Logger LOG = Logger.getLogger(Acceptance.class);

  private final PlanJobs jobs;

  Acceptance(PlanJobs jobs) {
    this.jobs = jobs;
  }

  /**
   * The accepted plan, as it stands now.
   *
   * @param submission reads what was submitted, which may be refused
   */
  Accepted accept(Optional<SubmissionKey> key, Supplier<PlanSubmission> submission) {
    return key.map(known -> acceptOnce(known, submission))
        .orElseGet(() -> Accepted.now(jobs.submit(submission.get(), null)));
  }

  /** The same key again gives the same plan as it stands now, unless nothing was accepted. */
  private Accepted acceptOnce(SubmissionKey key, Supplier<PlanSubmission> submission) {
    Optional<UUID> before = jobs.claim(KnownPlans.OWNER, key);
    if (before.isPresent()) {
      return asItStands(before.get());
    }
    boolean accepted = false;
    try {
      UUID id = jobs.submit(submission.get(), key);
      accepted = true;
      return Accepted.now(id);
    } finally {
      if (!accepted) {
        release(key);
      }
    }
  }

  /** Why nothing was accepted is what the client is told, even if the key cannot be freed now. */
  private void release(SubmissionKey key) {
    try {
      jobs.release(KnownPlans.OWNER, key);
    } catch (StoreUnavailableException down) {
      LOG.warnf("The key of a refused plan stays claimed for now: %s", down.getCause());
    }
  }

  private Accepted asItStands(UUID before) {
    return jobs.find(KnownPlans.OWNER, before)
        .map(job -> new Accepted(before, job.status().name()))
        .orElseGet(() -> Accepted.now(before));
  }
}
