package org.caisson.planning.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.JobLimits;
import org.caisson.planning.JobQueueFullException;
import org.caisson.planning.PlanJob;
import org.caisson.planning.PlanListener;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.RunProfile;
import org.caisson.planning.StageProgram;
import org.caisson.planning.SubmissionConflictException;
import org.caisson.planning.SubmissionKey;
import org.caisson.solver.Cancellation;
import org.caisson.testing.ShellModel;
import org.caisson.testing.ShellPlan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InMemoryPlanJobsTest {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

  private final AtomicLong counter = new AtomicLong();
  private final Gate gate = new Gate();
  private InMemoryPlanJobs jobs = jobs(new JobLimits(1, 1, 2), gate);

  @AfterEach
  void stop() {
    gate.open.countDown();
    jobs.stop();
  }

  @Test
  void aPlanIsQueuedThenSolvingThenSolvedWithItsPlan() throws InterruptedException {
    UUID first = jobs.submit(request(), null);
    UUID second = jobs.submit(request(), null);
    gate.awaitStart();
    assertEquals(PlanStatus.SOLVING, status(first));
    assertEquals(PlanStatus.QUEUED, status(second));
    gate.open.countDown();
    awaitFinal(second);
    PlanJob job = jobs.find(first).orElseThrow();
    assertEquals(PlanStatus.SOLVED, job.status());
    assertEquals(ShellPlan.solved().kpis(), job.plan().orElseThrow().kpis());
    assertEquals(NOW, job.submitted());
    assertEquals(NOW, job.finished());
  }

  @Test
  void progressTellsTheStageAndItsValue() throws InterruptedException {
    UUID id = jobs.submit(request(), null);
    gate.awaitStart();
    PlanJob running = jobs.find(id).orElseThrow();
    assertEquals(1, running.progress().stage());
    assertEquals(2, running.progress().stageCount());
    assertEquals("Lateness", running.progress().stageName());
    assertEquals(10, running.progress().rows());
    assertTrue(running.progress().finished().isEmpty());
  }

  @Test
  void moreThanTheQueueHoldsIsRefused() throws InterruptedException {
    jobs.submit(request(), null);
    gate.awaitStart();
    jobs.submit(request(), null);
    var full = assertThrows(JobQueueFullException.class, () -> jobs.submit(request(), null));
    assertEquals(
        "1 plans wait already, and no more are taken."
            + " Maybe submit again when one of them is done, or cancel one.",
        full.getMessage());
  }

  @Test
  void aWaitingPlanIsCancelledAtOnceAndMakesRoom() throws InterruptedException {
    jobs.submit(request(), null);
    gate.awaitStart();
    UUID waiting = jobs.submit(request(), null);
    assertEquals(PlanStatus.CANCELLED, jobs.cancel(waiting).orElseThrow().status());
    UUID next = jobs.submit(request(), null);
    assertEquals(PlanStatus.QUEUED, status(next));
  }

  @Test
  void aRunningPlanHearsItsCancellation() throws InterruptedException {
    UUID id = jobs.submit(request(), null);
    gate.awaitStart();
    jobs.cancel(id);
    assertTrue(gate.cancelled.await(10, TimeUnit.SECONDS));
    awaitFinal(id);
    assertEquals(PlanStatus.CANCELLED, status(id));
  }

  @Test
  void aFaultInThePlannerIsAFailedPlanAndTheWorkerLivesOn() {
    jobs.stop();
    jobs =
        jobs(
            new JobLimits(1, 5, 5),
            planner(
                () -> {
                  throw new IllegalStateException("secret");
                }));
    UUID id = jobs.submit(request(), null);
    UUID second = jobs.submit(request(), null);
    awaitFinal(id);
    awaitFinal(second);
    PlanJob job = jobs.find(id).orElseThrow();
    assertEquals(PlanStatus.FAILED, job.status());
    String message = job.plan().orElseThrow().issues().get(0).message();
    assertEquals(
        "Plan (%s) failed because of a fault in the program, not in the model. Maybe try another profile, and give the plan's id to whoever runs the service: the log tells more."
            .formatted(id),
        message);
    assertEquals(PlanStatus.FAILED, status(second));
  }

  @ParameterizedTest
  @MethodSource("exhaustions")
  void aPlanThatRunsOutOfMemoryOrStackIsFailedAndSaysSo(Error exhausted) {
    jobs.stop();
    jobs =
        jobs(
            new JobLimits(1, 5, 5),
            planner(
                () -> {
                  throw exhausted;
                }));
    UUID id = submitAndAwait();
    PlanJob job = jobs.find(id).orElseThrow();
    assertEquals(PlanStatus.FAILED, job.status());
    String message = job.plan().orElseThrow().issues().get(0).message();
    assertTrue(message.startsWith("Plan (%s) failed because".formatted(id)), message);
    assertEquals(PlanStatus.FAILED, status(submitAndAwait()), "the worker lives on");
  }

  static Stream<Error> exhaustions() {
    return Stream.of(new OutOfMemoryError("Java heap space"), new StackOverflowError());
  }

  @Test
  void aThousandPlansCancelledWhileTheyWaitLeaveNothingBehind() throws InterruptedException {
    UUID running = jobs.submit(request(), null);
    gate.awaitStart();
    for (int i = 0; i < 1_000; i++) {
      UUID waiting = jobs.submit(request(), new SubmissionKey("key " + i, "1"));
      assertEquals(PlanStatus.CANCELLED, jobs.cancel(waiting).orElseThrow().status());
    }
    assertEquals(0, jobs.queued());
    assertEquals(3, jobs.list().size(), "the running plan and the two that are kept");
    assertEquals(PlanStatus.SOLVING, status(running));
  }

  @Test
  void theOldestFinishedPlansAreDropped() {
    gate.open.countDown();
    List<UUID> ids =
        List.of(submitAndAwait(), submitAndAwait(), submitAndAwait(), submitAndAwait());
    UUID last = submitAndAwait();
    assertFalse(jobs.find(ids.get(0)).isPresent());
    assertEquals(last, jobs.list().get(0).id());
    assertTrue(jobs.list().size() <= 3);
  }

  @Test
  void theSameKeyAndModelIsTheSamePlan() {
    UUID first = jobs.submit(request(), new SubmissionKey("a", "1"));
    assertEquals(first, jobs.submit(request(), new SubmissionKey("a", "1")));
    assertNotEquals(first, jobs.submit(request(), new SubmissionKey("b", "1")));
  }

  @Test
  void theSameKeyWithAnotherModelIsRefused() {
    jobs.submit(request(), new SubmissionKey("a", "1"));
    var conflict =
        assertThrows(
            SubmissionConflictException.class,
            () -> jobs.submit(request(), new SubmissionKey("a", "2")));
    assertEquals(
        "Idempotency-Key (a) was used before with another model or profile."
            + " Maybe send a new key with the new model.",
        conflict.getMessage());
  }

  @Test
  void anUnknownPlanIsNotFoundAndCannotBeCancelled() {
    assertTrue(jobs.find(new UUID(9, 9)).isEmpty());
    assertTrue(jobs.cancel(new UUID(9, 9)).isEmpty());
  }

  private UUID submitAndAwait() {
    UUID id = jobs.submit(request(), null);
    awaitFinal(id);
    return id;
  }

  private PlanStatus status(UUID id) {
    return jobs.find(id).orElseThrow().status();
  }

  private void awaitFinal(UUID id) {
    long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!jobs.find(id).map(job -> job.status().isFinal()).orElse(true)) {
      assertTrue(System.nanoTime() < deadline, "The plan did not end.");
      Thread.onSpinWait();
    }
  }

  private InMemoryPlanJobs jobs(JobLimits limits, Planner planner) {
    return new InMemoryPlanJobs(
        planner,
        limits,
        Clock.fixed(NOW, ZoneOffset.UTC),
        () -> new UUID(0, counter.incrementAndGet()));
  }

  private static PlanRequest request() {
    RunProfile profile =
        new RunProfile("standard", Duration.ofMinutes(1), List.of(), List.of(), 0, 0, 0, 0, 0, 0);
    return new PlanRequest(
        ShellModel.model(), new ModelReference("shells", "working", "00"), List.of(), profile);
  }

  private static Planner planner(Runnable conduct) {
    return new Gate() {
      @Override
      public ProductionPlan plan(
          PlanRequest request, PlanListener listener, Cancellation cancellation) {
        conduct.run();
        return ShellPlan.solved();
      }
    };
  }

  /** Plans when the test opens it. */
  private static class Gate implements Planner {
    final CountDownLatch started = new CountDownLatch(1);
    final CountDownLatch open = new CountDownLatch(1);
    final CountDownLatch cancelled = new CountDownLatch(1);

    void awaitStart() throws InterruptedException {
      assertTrue(started.await(10, TimeUnit.SECONDS));
    }

    @Override
    public ProductionPlan plan(
        PlanRequest request, PlanListener listener, Cancellation cancellation) {
      listener.built(10, 20, 30);
      listener.stageStarted(1, 2, "lateness-1", "Lateness");
      started.countDown();
      cancellation.onCancel(this::cancel);
      try {
        open.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      return cancellation.isCancelled()
          ? ProductionPlan.without(
              PlanStatus.CANCELLED, request.reference(), "", "USD", "", List.of())
          : ShellPlan.solved();
    }

    private void cancel() {
      cancelled.countDown();
      open.countDown();
    }

    @Override
    public StageProgram program(
        PlanRequest request, int stage, PlanListener listener, Cancellation cancellation) {
      throw new IllegalArgumentException("none");
    }
  }
}
