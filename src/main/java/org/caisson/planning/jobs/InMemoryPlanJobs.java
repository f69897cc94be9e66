package org.caisson.planning.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.validation.Issue;
import org.caisson.planning.JobLimits;
import org.caisson.planning.JobQueueFullException;
import org.caisson.planning.PlanJob;
import org.caisson.planning.PlanJobs;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.SubmissionConflictException;
import org.caisson.planning.SubmissionKey;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Runs plans on a few threads of its own and keeps them in memory: they do not outlive the process.
 * The oldest finished plans are dropped when there are more than the limit.
 */
@ApplicationScoped
class InMemoryPlanJobs implements PlanJobs {
  private static final Logger LOG = Logger.getLogger(InMemoryPlanJobs.class);

  private final Planner planner;
  private final JobLimits limits;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final ThreadPoolExecutor workers;
  private final Map<UUID, RunningJob> jobs = new LinkedHashMap<>();
  private final Map<String, Accepted> accepted = new HashMap<>();

  private record Accepted(String fingerprint, UUID id) {}

  /** A job's place in the queue; two of the same job are equal, so that it can be taken back. */
  private final class Turn implements Runnable {
    private final RunningJob job;

    Turn(RunningJob job) {
      this.job = job;
    }

    @Override
    public void run() {
      InMemoryPlanJobs.this.run(job);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Turn turn && turn.job == job;
    }

    @Override
    public int hashCode() {
      return job.hashCode();
    }
  }

  @Inject
  InMemoryPlanJobs(Planner planner, JobLimits limits, Clock clock, Supplier<UUID> ids) {
    this.planner = planner;
    this.limits = limits;
    this.clock = clock;
    this.ids = ids;
    this.workers =
        new ThreadPoolExecutor(
            limits.workers(),
            limits.workers(),
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            InMemoryPlanJobs::worker);
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "planner");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public synchronized UUID submit(PlanRequest request, @Nullable SubmissionKey key) {
    Optional<UUID> before = acceptedBefore(key);
    if (before.isPresent()) {
      return before.get();
    }
    requireRoom();
    RunningJob job = new RunningJob(ids.get(), request, clock);
    jobs.put(job.id(), job);
    if (key != null) {
      accepted.put(key.key(), new Accepted(key.fingerprint(), job.id()));
    }
    workers.execute(new Turn(job));
    return job.id();
  }

  private Optional<UUID> acceptedBefore(@Nullable SubmissionKey key) {
    if (key == null) {
      return Optional.empty();
    }
    Accepted before = accepted.get(key.key());
    if (before == null) {
      return Optional.empty();
    }
    if (!before.fingerprint().equals(key.fingerprint())) {
      throw new SubmissionConflictException(key.key());
    }
    return Optional.of(before.id());
  }

  /** A free worker counts as room: the queue is for what would have to wait. */
  private void requireRoom() {
    long unfinished = jobs.values().stream().filter(job -> !job.isOver()).count();
    if (unfinished >= (long) limits.workers() + limits.waiting()) {
      long waiting = jobs.values().stream().filter(RunningJob::isWaiting).count();
      throw new JobQueueFullException((int) waiting);
    }
  }

  @Override
  public synchronized Optional<PlanJob> find(UUID id) {
    return Optional.ofNullable(jobs.get(id)).map(RunningJob::snapshot);
  }

  @Override
  public Optional<PlanJob> cancel(UUID id) {
    Optional<RunningJob> job = running(id);
    job.ifPresent(this::cancel);
    Optional<PlanJob> cancelled = job.map(RunningJob::snapshot);
    dropOldest();
    return cancelled;
  }

  private synchronized Optional<RunningJob> running(UUID id) {
    return Optional.ofNullable(jobs.get(id));
  }

  /** A job that waited leaves the queue at once, and its model with it. */
  private void cancel(RunningJob job) {
    job.cancelIfWaiting(withoutValues(job, PlanStatus.CANCELLED, List.of()));
    workers.remove(new Turn(job));
    job.cancellation().cancel();
  }

  @Override
  public synchronized List<PlanJob> list() {
    List<PlanJob> all = new ArrayList<>(jobs.values().stream().map(RunningJob::snapshot).toList());
    Collections.reverse(all);
    return all;
  }

  private void run(RunningJob job) {
    if (!job.start()) {
      return;
    }
    job.finish(plan(job));
    LOG.infof("Plan %s of %s: %s", job.id(), modelName(job), job.snapshot().status());
    dropOldest();
  }

  /**
   * Whatever goes wrong in a plan is told to the one who asked for it, and the worker lives on:
   * also when memory or stack ran out, for what the plan held is free again by then.
   */
  private ProductionPlan plan(RunningJob job) {
    try {
      return planner.plan(job.request(), job, job.cancellation());
    } catch (RuntimeException | Error fault) {
      LOG.errorf(fault, "Plan %s of %s failed", job.id(), modelName(job));
      return withoutValues(job, PlanStatus.FAILED, List.of(failure(job)));
    }
  }

  private static Issue failure(RunningJob job) {
    return Issue.error(
        "plan.failed",
        "",
        job.id().toString(),
        "Plan (%s) failed because of a fault in the program, not in the model.".formatted(job.id())
            + " Maybe try another profile, and give the plan's id to whoever runs the service:"
            + " the log tells more.");
  }

  private static ProductionPlan withoutValues(
      RunningJob job, PlanStatus status, List<Issue> issues) {
    PlanRequest request = job.request();
    return ProductionPlan.without(
        status,
        request.reference(),
        request.model().policy().rule().name(),
        request.model().currency(),
        request.model().marking(),
        issues);
  }

  private static String modelName(RunningJob job) {
    return job.request().reference().name();
  }

  private synchronized void dropOldest() {
    List<UUID> over =
        jobs.values().stream().filter(RunningJob::isOver).map(RunningJob::id).toList();
    List<UUID> dropped = over.subList(0, Math.max(0, over.size() - limits.kept()));
    dropped.forEach(jobs::remove);
    accepted.values().removeIf(submission -> dropped.contains(submission.id()));
  }

  /** How many jobs stand in the queue of the workers. */
  int queued() {
    return workers.getQueue().size();
  }

  @PreDestroy
  void stop() {
    running().forEach(job -> job.cancellation().cancel());
    workers.shutdown();
  }

  private synchronized List<RunningJob> running() {
    return List.copyOf(jobs.values());
  }
}
