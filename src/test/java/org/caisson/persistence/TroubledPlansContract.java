package org.caisson.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.JobLimits;
import org.caisson.planning.PlanJob;
import org.caisson.planning.PlanJobs;
import org.caisson.planning.PlanProgress;
import org.caisson.planning.Planner;
import org.caisson.planning.jobs.Attempt;
import org.caisson.planning.jobs.PlanRecords;
import org.caisson.planning.jobs.PlanWorker;
import org.caisson.planning.store.StoreUnavailableException;
import org.caisson.testing.ShellPlan;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** What becomes of plans when clocks, databases and solvers do not do as they should. */
abstract class TroubledPlansContract {
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final Duration TICK = Duration.ofSeconds(2);
  private static final JobLimits LIMITS = new JobLimits(1, 2, 10);

  private final AtomicLong counter = new AtomicLong();
  private final GatedPlanner gate = new GatedPlanner();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<PlanProcess> processes = new ArrayList<>();

  /** The database under test, with nothing in it. */
  abstract Database database();

  /** Asks it how many of its sessions wait for another. */
  abstract String sessionsThatWait();

  /** Before the database goes away. */
  final void stopProcesses() {
    gate.open.countDown();
    processes.forEach(PlanProcess::close);
    threads.shutdownNow();
  }

  @Test
  void aPlanWhoseSolverHangsIsGivenUpLongAfterItsLimit() throws InterruptedException {
    GatedPlanner deaf = GatedPlanner.deaf();
    PlanJobs jobs = both(deaf, records(), new SteppingClock(NOW, TICK));
    UUID id = submit(jobs);
    deaf.awaitStart();
    awaitFinal(jobs, id);
    assertEquals(PlanStatus.FAILED, job(jobs, id).status());
    assertEquals(
        "The solver of plan (%s) did not stop at its time limit (PT1M), nor long after. Maybe try another profile, whose first solver is another."
            .formatted(id),
        message(jobs, id));
    deaf.open.countDown();
    assertEquals(PlanStatus.FAILED, job(jobs, id).status(), "and what comes late is not kept");
  }

  @Test
  void aMachineThatSleptInTheMiddleOfAPlanFinishesItWhenItWakes() throws InterruptedException {
    SteppingClock clock = new SteppingClock(NOW, Duration.ofMillis(1));
    PlanJobs jobs = both(gate, records(), clock);
    UUID id = submit(jobs);
    gate.awaitStart();
    clock.leap(Duration.ofHours(9));
    awaitLooks(clock, 20);
    assertEquals(PlanStatus.SOLVING, job(jobs, id).status());
    gate.open.countDown();
    awaitFinal(jobs, id);
    assertEquals(PlanStatus.SOLVED, job(jobs, id).status());
  }

  @Test
  void aSolvedPlanThatTheDatabaseDoesNotTakeForLongIsNotGivenUpMeanwhile() {
    SteppingClock clock = new SteppingClock(NOW, Duration.ofSeconds(1));
    gate.open.countDown();
    PlanRecords outage =
        new TroubledRecords(records()) {
          @Override
          public boolean finish(Attempt attempt, ProductionPlan plan) {
            if (plan.status() == PlanStatus.SOLVED && clock.looks() < 600) {
              throw new StoreUnavailableException(new IllegalStateException("no connection"));
            }
            return super.finish(attempt, plan);
          }
        };
    PlanJobs jobs = both(gate, outage, clock);
    UUID id = submit(jobs);
    awaitFinal(jobs, id);
    assertEquals(PlanStatus.SOLVED, job(jobs, id).status());
  }

  @Test
  void aFaultInALookDoesNotEndTheLooking() throws InterruptedException {
    for (Throwable fault : List.of(new IllegalStateException("bug"), new OutOfMemoryError())) {
      AtomicInteger looks = new AtomicInteger();
      PlanRecords faulty =
          new TroubledRecords(records()) {
            @Override
            public Standing standing(Attempt attempt) {
              if (looks.incrementAndGet() <= 3) {
                raise(fault);
              }
              return super.standing(attempt);
            }
          };
      GatedPlanner planner = new GatedPlanner();
      PlanJobs jobs = both(planner, faulty, CLOCK);
      UUID id = submit(jobs);
      planner.awaitStart();
      jobs.cancel(TestPlans.OURS, id);
      awaitFinal(jobs, id);
      assertEquals(PlanStatus.CANCELLED, job(jobs, id).status());
      processes.remove(processes.size() - 1).close();
    }
  }

  private static void raise(Throwable fault) {
    if (fault instanceof Error error) {
      throw error;
    }
    throw (RuntimeException) fault;
  }

  @Test
  void aResultThatCannotBeWrittenIsAFailedPlanAndNotComputedAgain() {
    gate.open.countDown();
    PlanRecords faulty =
        new TroubledRecords(records()) {
          @Override
          public boolean finish(Attempt attempt, ProductionPlan plan) {
            if (plan.status() == PlanStatus.SOLVED) {
              throw new IllegalStateException("bug");
            }
            return super.finish(attempt, plan);
          }
        };
    PlanJobs jobs = both(gate, faulty, CLOCK);
    UUID id = submit(jobs);
    awaitFinal(jobs, id);
    assertEquals(PlanStatus.FAILED, job(jobs, id).status());
    assertEquals(1, gate.begun.get());
    assertEquals(
        "Plan (%s) failed because of a fault in the program, not in the model. Maybe try another profile, and give the plan's id to whoever runs the service: the log tells more."
            .formatted(id),
        message(jobs, id));
  }

  @Test
  void aPlanSolvedWhenTheStopCameIsKept() {
    PlanJobs jobs = service(LIMITS);
    UUID id = submit(jobs);
    AtomicReference<Runnable> stop = new AtomicReference<>(() -> {});
    GatedPlanner solvesAnyway = GatedPlanner.thatSolves(() -> stop.get().run());
    try (PlanWorker worker = PlanProcess.worker(records(), solvesAnyway, CLOCK)) {
      stop.set(worker::stop);
      assertEquals(PlanWorker.Turn.DONE, worker.run(id));
    }
    assertEquals(PlanStatus.SOLVED, job(jobs, id).status());
  }

  @Test
  void aPlanCancelledWhenTheStopCameKeepsItsBestAnswer() throws Exception {
    PlanJobs jobs = service(LIMITS);
    UUID id = submit(jobs);
    PlanRecords asleep =
        new TroubledRecords(records()) {
          @Override
          public Standing standing(Attempt attempt) {
            return Standing.WANTED;
          }
        };
    try (PlanWorker worker = PlanProcess.worker(asleep, gate, CLOCK)) {
      Future<PlanWorker.Turn> turn = threads.submit(() -> worker.run(id));
      gate.awaitStart();
      jobs.cancel(TestPlans.OURS, id);
      worker.stop();
      assertEquals(PlanWorker.Turn.DONE, turn.get(30, TimeUnit.SECONDS));
    }
    assertEquals(PlanStatus.CANCELLED, job(jobs, id).status());
    assertEquals(ShellPlan.solved().stages(), job(jobs, id).plan().orElseThrow().stages());
  }

  @Test
  void aPlanCancelledAtTheVeryMomentThatItIsGivenBackIsNotBegunAgain() throws Exception {
    PlanJobs jobs = service(LIMITS);
    UUID id = submit(jobs);
    records().begin(id).orElseThrow();
    try (Handle release = database().jdbi().open()) {
      release.begin();
      release.execute("update plan set status = 'QUEUED' where id = ?", id);
      Future<?> cancelled = threads.submit(() -> jobs.cancel(TestPlans.OURS, id));
      await(() -> count(sessionsThatWait()) > 0);
      release.commit();
      cancelled.get(30, TimeUnit.SECONDS);
    }
    assertEquals(PlanStatus.CANCELLED, job(jobs, id).status());
  }

  private int count(String query) {
    return database().read(handle -> handle.createQuery(query).mapTo(Integer.class).one());
  }

  @Test
  void aPlanWhoseSubmissionCannotBeReadFailsAtOnce() {
    UUID id = submit(service(LIMITS));
    change("update plan_request set profile = '{' where plan_id = ?", id);
    PlanJobs jobs = both(gate, records(), CLOCK);
    awaitFinal(jobs, id);
    assertEquals(PlanStatus.FAILED, job(jobs, id).status());
    assertEquals(1, job(jobs, id).attempt());
    assertEquals(
        "What was submitted for plan (%s) is kept and cannot be read by this version of the program. Maybe submit it again."
            .formatted(id),
        message(jobs, id));
  }

  @Test
  void aRowThatCannotBeReadIsShownWithoutItsOutcomeAndHidesNoOther() {
    PlanJobs jobs = service(LIMITS);
    UUID damaged = submit(jobs);
    records().finish(records().begin(damaged).orElseThrow(), ShellPlan.solved());
    UUID other = submit(jobs);
    change("update plan set progress = '{' where id = ?", damaged);
    change("update plan_result set summary = body where plan_id = ?", damaged);
    database()
        .jdbi()
        .useHandle(handle -> handle.execute("update plan_result set summary = ?", new byte[] {1}));
    List<PlanJob> rows = jobs.list(TestPlans.OURS, 0, 10).rows();
    assertEquals(List.of(other, damaged), rows.stream().map(PlanJob::id).toList());
    assertEquals(PlanStatus.SOLVED, rows.get(1).status());
    assertEquals(PlanProgress.NONE, rows.get(1).progress());
    assertEquals(List.of(), rows.get(1).plan().orElseThrow().stages());
  }

  private void change(String statement, UUID id) {
    database().jdbi().useHandle(handle -> handle.execute(statement, id));
  }

  @Test
  void thePlanThatFinishedFirstIsDroppedAndNotTheOneThatJustFinished() {
    PlanJobs jobs = service(LIMITS);
    UUID slow = submit(jobs);
    UUID quick = submit(jobs);
    Attempt slowly = keepingOne(NOW).begin(slow).orElseThrow();
    Attempt quickly = keepingOne(NOW).begin(quick).orElseThrow();
    assertTrue(keepingOne(NOW).finish(quickly, ShellPlan.solved()));
    assertTrue(keepingOne(NOW.plusSeconds(60)).finish(slowly, ShellPlan.solved()));
    assertEquals(
        List.of(slow), jobs.list(TestPlans.OURS, 0, 10).rows().stream().map(PlanJob::id).toList());
  }

  private PlanRecords keepingOne(Instant now) {
    return new JdbiPlanRecords(database(), Clock.fixed(now, ZoneOffset.UTC), 1);
  }

  @Test
  void plansCancelledWhileTheyWaitedAreDroppedLikeOthers() {
    PlanJobs jobs = service(new JobLimits(1, 2, 1));
    UUID first = submit(jobs);
    UUID second = submit(jobs);
    jobs.cancel(TestPlans.OURS, second);
    assertTrue(jobs.cancel(TestPlans.OURS, first).isPresent());
    assertEquals(
        List.of(first), jobs.list(TestPlans.OURS, 0, 10).rows().stream().map(PlanJob::id).toList());
  }

  @Test
  void aStopDoesNotWaitForNewsThatTheDatabaseDoesNotTake() throws Exception {
    UUID id = submit(service(LIMITS));
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    PlanRecords silent =
        new TroubledRecords(records()) {
          @Override
          public boolean report(Attempt attempt, List<News> news) {
            asked.countDown();
            await(() -> answered.getCount() == 0);
            return super.report(attempt, news);
          }
        };
    try (PlanWorker worker = PlanProcess.worker(silent, gate, CLOCK)) {
      Future<PlanWorker.Turn> turn = threads.submit(() -> worker.run(id));
      assertTrue(asked.await(30, TimeUnit.SECONDS));
      threads.submit(worker::stop).get(10, TimeUnit.SECONDS);
      answered.countDown();
      assertEquals(PlanWorker.Turn.GIVEN_BACK, turn.get(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void aWorkerIsHeldAsLongAsAHungSolverHoldsItsThread() throws Exception {
    UUID id = submit(service(LIMITS));
    GatedPlanner deaf = GatedPlanner.deaf();
    try (PlanWorker worker = PlanProcess.worker(records(), deaf, new SteppingClock(NOW, TICK))) {
      Future<PlanWorker.Turn> turn = threads.submit(() -> worker.run(id));
      deaf.awaitStart();
      await(worker::isHeld);
      deaf.open.countDown();
      turn.get(30, TimeUnit.SECONDS);
      assertFalse(worker.isHeld());
    }
  }

  private PlanJobs service(JobLimits limits) {
    return PlanProcess.service(database(), limits, CLOCK, this::id).jobs();
  }

  private static void awaitLooks(SteppingClock clock, int count) {
    long enough = clock.looks() + count;
    await(() -> clock.looks() >= enough);
  }

  private PlanJobs both(Planner planner, PlanRecords records, Clock clock) {
    PlanProcess process = PlanProcess.both(database(), records, planner, LIMITS, clock, this::id);
    processes.add(process);
    return process.jobs();
  }

  private PlanRecords records() {
    return new JdbiPlanRecords(database(), CLOCK, LIMITS.kept());
  }

  private UUID id() {
    return new UUID(0, counter.incrementAndGet());
  }

  private static PlanJob job(PlanJobs jobs, UUID id) {
    return jobs.find(TestPlans.OURS, id).orElseThrow();
  }

  private static String message(PlanJobs jobs, UUID id) {
    return job(jobs, id).plan().orElseThrow().issues().get(0).message();
  }

  private static void awaitFinal(PlanJobs jobs, UUID id) {
    await(() -> job(jobs, id).status().isFinal());
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < deadline, "It did not come to pass.");
      Thread.onSpinWait();
    }
  }

  private static UUID submit(PlanJobs jobs) {
    return jobs.submit(TestPlans.submission(), null);
  }
}
