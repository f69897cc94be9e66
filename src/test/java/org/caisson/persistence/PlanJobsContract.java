package org.caisson.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.intake.ModelReader;
import org.caisson.planning.JobLimits;
import org.caisson.planning.JobQueueFullException;
import org.caisson.planning.PlanEvent;
import org.caisson.planning.PlanJob;
import org.caisson.planning.PlanJobs;
import org.caisson.planning.PlanListener;
import org.caisson.planning.PlanProgress;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.PlanSubmission;
import org.caisson.planning.Planner;
import org.caisson.planning.StageProgram;
import org.caisson.planning.SubmissionConflictException;
import org.caisson.planning.SubmissionKey;
import org.caisson.planning.SubmissionRunningException;
import org.caisson.planning.jobs.Attempt;
import org.caisson.planning.jobs.PlanRecords;
import org.caisson.planning.jobs.PlanWorker;
import org.caisson.planning.store.DocumentKind;
import org.caisson.planning.store.Organisation;
import org.caisson.planning.store.UsedRevision;
import org.caisson.solver.Cancellation;
import org.caisson.testing.Planning;
import org.caisson.testing.ShellPlan;
import org.caisson.testing.SmallModel;
import org.junit.jupiter.api.Test;

/** What plans in the background must do, on whatever database. */
abstract class PlanJobsContract {
  private static final Organisation OURS = new Organisation("ours");
  private static final Organisation THEIRS = new Organisation("theirs");
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

  private final AtomicLong counter = new AtomicLong();
  private final GatedPlanner gate = new GatedPlanner();
  private final List<PlanProcess> processes = new ArrayList<>();

  /** The database under test, with nothing in it. */
  abstract Database database();

  /** Before the database goes away. */
  final void stopProcesses() {
    gate.open.countDown();
    processes.forEach(PlanProcess::close);
  }

  @Test
  void aPlanIsQueuedThenSolvingThenSolvedWithItsPlan() throws InterruptedException {
    PlanJobs jobs = both(new JobLimits(1, 1, 10), gate);
    UUID first = jobs.submit(submission(), null);
    gate.awaitStart();
    UUID second = jobs.submit(submission(), null);
    assertEquals(PlanStatus.SOLVING, status(jobs, first));
    assertEquals(PlanStatus.QUEUED, status(jobs, second));
    gate.open.countDown();
    awaitFinal(jobs, second);
    PlanJob job = jobs.find(OURS, first).orElseThrow();
    assertEquals(PlanStatus.SOLVED, job.status());
    assertEquals(ShellPlan.solved().summary(), job.plan().orElseThrow());
    assertEquals(Optional.of(ShellPlan.solved()), jobs.result(OURS, first));
    assertEquals(NOW, job.submitted());
    assertEquals(NOW, job.started());
    assertEquals(NOW, job.finished());
    assertEquals(1, job.attempt());
  }

  @Test
  void aPlanSaysWhatItWasMadeOfAndItsRequestCanBeReadAgain() {
    PlanJobs jobs = service(new JobLimits(1, 10, 10));
    List<UsedRevision> sources =
        List.of(
            new UsedRevision(DocumentKind.MODEL, new UUID(7, 1), "Frame", 3, "aa"),
            new UsedRevision(DocumentKind.CONTRACT_SET, new UUID(7, 2), "North", 1, "bb"));
    PlanSubmission submission = new PlanSubmission(OURS, request(), SmallModel.JSON, sources);
    UUID id = jobs.submit(submission, null);
    PlanJob job = jobs.find(OURS, id).orElseThrow();
    assertEquals(sources, job.sources());
    assertEquals(request().reference(), job.model());
    assertEquals(Optional.of(request()), jobs.request(OURS, id));
  }

  @Test
  void aPlanAskedForBesideAnotherIsListedThereAndItsModelCanBeChangedAgain() {
    PlanJobs jobs = service(new JobLimits(1, 10, 10));
    UUID parent = jobs.submit(submission(), null);
    UUID child =
        jobs.submit(new PlanSubmission(OURS, request(), SmallModel.JSON, List.of(), parent), null);
    assertEquals(parent, jobs.find(OURS, child).orElseThrow().parent());
    assertNull(jobs.find(OURS, parent).orElseThrow().parent());
    assertEquals(
        List.of(child),
        jobs.children(OURS, parent, 0, 10).rows().stream().map(PlanJob::id).toList());
    assertEquals(1, jobs.children(OURS, parent, 0, 10).total());
    assertEquals(0, jobs.children(OURS, child, 0, 10).total());
    assertEquals(Optional.of(SmallModel.JSON), jobs.document(OURS, child));
    assertEquals(Optional.empty(), jobs.document(OURS, new UUID(9, 9)));
  }

  @Test
  void progressTellsTheStageAndItsValue() throws InterruptedException {
    PlanJobs jobs = both(new JobLimits(1, 1, 2), gate);
    UUID id = jobs.submit(submission(), null);
    gate.awaitStart();
    PlanJob running = jobs.find(OURS, id).orElseThrow();
    assertEquals(1, running.progress().stage());
    assertEquals(2, running.progress().stageCount());
    assertEquals("Lateness", running.progress().stageName());
    assertEquals(10, running.progress().rows());
    assertTrue(running.progress().finished().isEmpty());
  }

  @Test
  void eventsAreNumberedAndEndWithThePlan() throws InterruptedException {
    PlanJobs jobs = both(new JobLimits(1, 1, 2), gate);
    UUID id = jobs.submit(submission(), null);
    gate.open.countDown();
    awaitFinal(jobs, id);
    List<PlanEvent> events = jobs.events(OURS, id, 0);
    assertEquals(
        List.of("1 PROGRESS SOLVING", "2 PROGRESS SOLVING", "3 STAGE SOLVING", "4 END SOLVED"),
        events.stream().map(e -> e.number() + " " + e.kind() + " " + e.status()).toList());
    assertEquals(ShellPlan.solved().stages().get(0), events.get(2).progress().finished().get(0));
    assertEquals(events.subList(2, 4), jobs.events(OURS, id, 2));
    assertEquals(List.of(), jobs.events(THEIRS, id, 0));
  }

  @Test
  void moreThanTheQueueHoldsIsRefused() throws InterruptedException {
    PlanJobs jobs = both(new JobLimits(1, 1, 2), gate);
    jobs.submit(submission(), null);
    gate.awaitStart();
    jobs.submit(submission(), null);
    var full = assertThrows(JobQueueFullException.class, () -> jobs.submit(submission(), null));
    assertEquals(
        "1 plans wait already, and no more are taken."
            + " Maybe submit again when one of them is done, or cancel one.",
        full.getMessage());
  }

  @Test
  void manyWhoSubmitAtOnceDoNotOverfillTheQueue() throws Exception {
    PlanJobs jobs = service(new JobLimits(1, 4, 10));
    ExecutorService clients = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Boolean>> submissions =
          IntStream.range(0, 24).<Callable<Boolean>>mapToObj(i -> () -> isAccepted(jobs)).toList();
      int accepted = 0;
      for (Future<Boolean> one : clients.invokeAll(submissions)) {
        accepted += one.get() ? 1 : 0;
      }
      assertEquals(5, accepted, "four that wait and one for the free worker");
    } finally {
      clients.shutdownNow();
    }
  }

  private boolean isAccepted(PlanJobs jobs) {
    try {
      return jobs.find(OURS, jobs.submit(submission(), null)).isPresent();
    } catch (JobQueueFullException full) {
      return false;
    }
  }

  @Test
  void aWaitingPlanIsCancelledAtOnceAndMakesRoom() throws InterruptedException {
    PlanJobs jobs = both(new JobLimits(1, 1, 2), gate);
    jobs.submit(submission(), null);
    gate.awaitStart();
    UUID waiting = jobs.submit(submission(), null);
    PlanJob cancelled = jobs.cancel(OURS, waiting).orElseThrow();
    assertEquals(PlanStatus.CANCELLED, cancelled.status());
    assertEquals("UKRAINE_FIRST", cancelled.plan().orElseThrow().policy());
    assertEquals(
        List.of(PlanEvent.Kind.END),
        jobs.events(OURS, waiting, 0).stream().map(PlanEvent::kind).toList());
    UUID next = jobs.submit(submission(), null);
    assertEquals(PlanStatus.QUEUED, status(jobs, next));
    gate.open.countDown();
    awaitFinal(jobs, next);
    assertEquals(PlanStatus.CANCELLED, status(jobs, waiting), "and is never begun");
    assertEquals(2, gate.begun.get());
  }

  @Test
  void aRunningPlanIsCancelledFromAnotherProcessAndKeepsItsBestAnswer()
      throws InterruptedException {
    PlanJobs worker = both(new JobLimits(1, 1, 2), gate);
    PlanJobs service = service(new JobLimits(1, 1, 2));
    UUID id = worker.submit(submission(), null);
    gate.awaitStart();
    assertEquals(PlanStatus.SOLVING, service.cancel(OURS, id).orElseThrow().status());
    awaitFinal(service, id);
    PlanJob job = service.find(OURS, id).orElseThrow();
    assertEquals(PlanStatus.CANCELLED, job.status());
    assertEquals(ShellPlan.solved().stages(), job.plan().orElseThrow().stages());
  }

  @Test
  void aFaultInThePlannerIsAFailedPlanAndTheWorkerLivesOn() {
    for (Throwable fault :
        List.of(
            new IllegalStateException("secret"),
            new OutOfMemoryError("Java heap space"),
            new StackOverflowError())) {
      PlanJobs jobs = both(new JobLimits(1, 5, 5), faulty(fault));
      UUID id = submitAndAwait(jobs);
      PlanJob job = jobs.find(OURS, id).orElseThrow();
      assertEquals(PlanStatus.FAILED, job.status());
      assertEquals(
          "Plan (%s) failed because of a fault in the program, not in the model. Maybe try another profile, and give the plan's id to whoever runs the service: the log tells more."
              .formatted(id),
          job.plan().orElseThrow().issues().get(0).message());
      assertEquals(PlanStatus.FAILED, status(jobs, submitAndAwait(jobs)), "the worker lives on");
      processes.remove(processes.size() - 1).close();
    }
  }

  @Test
  void theOldestFinishedPlansAreDroppedWithAllThatBelongsToThem() {
    gate.open.countDown();
    PlanJobs jobs = both(new JobLimits(1, 1, 2), gate);
    UUID first = jobs.submit(submission(), new SubmissionKey("a", "1"));
    awaitFinal(jobs, first);
    submitAndAwait(jobs);
    UUID last = submitAndAwait(jobs);
    assertFalse(jobs.find(OURS, first).isPresent());
    assertEquals(last, jobs.list(OURS, 0, 10).rows().get(0).id());
    assertEquals(2, jobs.list(OURS, 0, 10).total());
    assertEquals(List.of(), jobs.events(OURS, first, 0));
    assertNotEquals(first, jobs.submit(submission(), new SubmissionKey("a", "1")));
  }

  @Test
  void theListComesInPagesTheLatestFirst() {
    PlanJobs jobs = service(new JobLimits(1, 10, 10));
    List<UUID> ids = IntStream.range(0, 3).mapToObj(i -> jobs.submit(submission(), null)).toList();
    assertEquals(
        List.of(ids.get(2), ids.get(1)),
        jobs.list(OURS, 0, 2).rows().stream().map(PlanJob::id).toList());
    assertEquals(
        List.of(ids.get(0)), jobs.list(OURS, 2, 2).rows().stream().map(PlanJob::id).toList());
    assertEquals(3, jobs.list(OURS, 2, 2).total());
    assertEquals(0, jobs.list(THEIRS, 0, 2).total());
  }

  @Test
  void theSameKeyAndModelIsTheSamePlan() {
    PlanJobs jobs = service(new JobLimits(1, 10, 10));
    UUID first = jobs.submit(submission(), new SubmissionKey("a", "1"));
    assertEquals(first, jobs.submit(submission(), new SubmissionKey("a", "1")));
    assertEquals(Optional.of(first), jobs.claim(OURS, new SubmissionKey("a", "1")));
    assertNotEquals(first, jobs.submit(submission(), new SubmissionKey("b", "1")));
  }

  @Test
  void theSameKeyWithAnotherModelIsRefused() {
    PlanJobs jobs = service(new JobLimits(1, 10, 10));
    jobs.submit(submission(), new SubmissionKey("a", "1"));
    var conflict =
        assertThrows(
            SubmissionConflictException.class,
            () -> jobs.submit(submission(), new SubmissionKey("a", "2")));
    assertEquals(
        "Idempotency-Key (a) was used before with another model or profile."
            + " Maybe send a new key with the new model.",
        conflict.getMessage());
    assertThrows(
        SubmissionConflictException.class, () -> jobs.claim(OURS, new SubmissionKey("a", "2")));
  }

  @Test
  void aKeyWhoseFirstRequestIsStillBeingReadIsRefusedUntilThatIsOver() {
    PlanJobs jobs = service(new JobLimits(1, 10, 10));
    SubmissionKey key = new SubmissionKey("a", "1");
    assertEquals(Optional.empty(), jobs.claim(OURS, key));
    var running = assertThrows(SubmissionRunningException.class, () -> jobs.claim(OURS, key));
    assertEquals(
        "The first request with Idempotency-Key (a) is still being read, so that there is no answer"
            + " to repeat yet. Maybe send it again in a few seconds.",
        running.getMessage());
    jobs.release(OURS, key);
    assertEquals(Optional.empty(), jobs.claim(OURS, key), "nothing was accepted with it");
    UUID id = jobs.submit(submission(), key);
    assertEquals(Optional.of(id), jobs.claim(OURS, key));
  }

  @Test
  void aKeyWhoseFirstRequestWasLostWithItsProcessIsFreeAfterAWhile() {
    SubmissionKey key = new SubmissionKey("a", "1");
    service(new JobLimits(1, 10, 10)).claim(OURS, key);
    Clock later = Clock.offset(CLOCK, Duration.ofMinutes(3));
    PlanJobs jobs = PlanProcess.service(database(), new JobLimits(1, 1, 1), later, this::id).jobs();
    assertEquals(Optional.empty(), jobs.claim(OURS, key));
  }

  @Test
  void anUnknownPlanOrThatOfAnotherOrganisationIsNotFoundAndCannotBeCancelled() {
    PlanJobs jobs = service(new JobLimits(1, 10, 10));
    UUID id = jobs.submit(submission(), null);
    for (UUID unknown : List.of(new UUID(9, 9), id)) {
      assertTrue(jobs.find(THEIRS, unknown).isEmpty());
      assertTrue(jobs.cancel(THEIRS, unknown).isEmpty());
      assertTrue(jobs.result(THEIRS, unknown).isEmpty());
      assertTrue(jobs.request(THEIRS, unknown).isEmpty());
    }
    assertEquals(PlanStatus.QUEUED, status(jobs, id));
  }

  @Test
  void onlyTheLastAttemptMayWriteAndTheResultIsWrittenOnce() {
    PlanJobs jobs = service(new JobLimits(1, 10, 10));
    UUID id = jobs.submit(submission(), null);
    PlanRecords records = new JdbiPlanRecords(database(), CLOCK, 10);
    Attempt first = records.begin(id).orElseThrow();
    Attempt second = records.begin(id).orElseThrow();
    assertEquals(1, first.number());
    assertEquals(2, second.number());
    assertEquals(PlanRecords.Standing.LOST, records.standing(first));
    assertEquals(PlanRecords.Standing.WANTED, records.standing(second));
    var news = List.of(new PlanRecords.News(PlanEvent.Kind.PROGRESS, PlanProgress.NONE));
    assertFalse(records.report(first, news));
    assertTrue(records.report(second, news));
    assertFalse(records.finish(first, ShellPlan.solved()));
    assertEquals(PlanStatus.SOLVING, status(jobs, id));
    assertTrue(records.finish(second, ShellPlan.solved()));
    assertFalse(records.finish(second, ShellPlan.solved()));
    assertTrue(records.begin(id).isEmpty());
    assertEquals(PlanStatus.SOLVED, status(jobs, id));
    assertEquals(2, jobs.find(OURS, id).orElseThrow().attempt());
  }

  @Test
  void aProcessThatStopsGivesItsPlanBackAndAnotherFinishesIt() throws InterruptedException {
    PlanJobs first = both(new JobLimits(1, 1, 2), gate);
    UUID id = first.submit(submission(), null);
    gate.awaitStart();
    processes.remove(0).close();
    assertEquals(PlanStatus.QUEUED, status(first, id));
    GatedPlanner free = new GatedPlanner();
    free.open.countDown();
    PlanJobs second = both(new JobLimits(1, 1, 2), free);
    awaitFinal(second, id);
    PlanJob job = second.find(OURS, id).orElseThrow();
    assertEquals(PlanStatus.SOLVED, job.status());
    assertEquals(2, job.attempt());
    assertEquals(1, free.begun.get());
  }

  @Test
  void aPlanThatWaitedWhileNobodyComputedIsComputedByTheNextWhoDoes() {
    UUID id = service(new JobLimits(1, 1, 2)).submit(submission(), null);
    gate.open.countDown();
    PlanJobs jobs = both(new JobLimits(1, 1, 2), gate);
    awaitFinal(jobs, id);
    assertEquals(PlanStatus.SOLVED, status(jobs, id));
  }

  @Test
  void aPlanThatCostTooManyWorkersIsNotBegunAgain() {
    PlanJobs jobs = service(new JobLimits(1, 1, 2));
    UUID id = jobs.submit(submission(), null);
    PlanRecords records = new JdbiPlanRecords(database(), CLOCK, 2);
    for (int lost = 1; lost <= PlanWorker.MOST_ATTEMPTS; lost++) {
      assertEquals(lost, records.begin(id).orElseThrow().number());
    }
    both(new JobLimits(1, 1, 2), gate);
    awaitFinal(jobs, id);
    PlanJob job = jobs.find(OURS, id).orElseThrow();
    assertEquals(PlanStatus.FAILED, job.status());
    assertEquals(
        "Plan (%s) was begun 20 times and its worker was lost each time. Maybe it needs more memory than the workers have, or a shorter horizon."
            .formatted(id),
        job.plan().orElseThrow().issues().get(0).message());
    assertEquals(0, gate.begun.get());
  }

  private UUID id() {
    return new UUID(0, counter.incrementAndGet());
  }

  private PlanJobs both(JobLimits limits, Planner planner) {
    PlanProcess process = PlanProcess.both(database(), planner, limits, CLOCK, this::id);
    processes.add(process);
    return process.jobs();
  }

  private PlanJobs service(JobLimits limits) {
    return PlanProcess.service(database(), limits, CLOCK, this::id).jobs();
  }

  private UUID submitAndAwait(PlanJobs jobs) {
    UUID id = jobs.submit(submission(), null);
    awaitFinal(jobs, id);
    return id;
  }

  private static PlanStatus status(PlanJobs jobs, UUID id) {
    return jobs.find(OURS, id).orElseThrow().status();
  }

  private static void awaitFinal(PlanJobs jobs, UUID id) {
    await(() -> jobs.find(OURS, id).map(job -> job.status().isFinal()).orElse(true));
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, "It did not come to pass.");
      Thread.onSpinWait();
    }
  }

  private static PlanSubmission submission() {
    return new PlanSubmission(OURS, request(), SmallModel.JSON, List.of());
  }

  private static PlanRequest request() {
    return new PlanRequest(
        new ModelReader().read(SmallModel.JSON, "model").model().orElseThrow(),
        new ModelReference("One line", "working", "00", "surge"),
        List.of(),
        Planning.profile());
  }

  private static Planner faulty(Throwable fault) {
    return new Planner() {
      @Override
      public ProductionPlan plan(
          PlanRequest request, PlanListener listener, Cancellation cancellation) {
        if (fault instanceof Error error) {
          throw error;
        }
        throw (RuntimeException) fault;
      }

      @Override
      public StageProgram program(
          PlanRequest request, int stage, PlanListener listener, Cancellation cancellation) {
        throw new IllegalArgumentException("none");
      }
    };
  }
}
