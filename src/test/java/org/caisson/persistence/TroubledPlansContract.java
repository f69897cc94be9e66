package org.caisson.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.intake.ModelReader;
import org.caisson.planning.JobLimits;
import org.caisson.planning.PlanJob;
import org.caisson.planning.PlanJobs;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.PlanSubmission;
import org.caisson.planning.Planner;
import org.caisson.planning.jobs.PlanRecords;
import org.caisson.planning.store.Organisation;
import org.caisson.testing.Planning;
import org.caisson.testing.SmallModel;
import org.junit.jupiter.api.Test;

/** What becomes of plans when clocks, databases and solvers do not do as they should. */
abstract class TroubledPlansContract {
  private static final Organisation OURS = new Organisation("ours");
  private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final Duration TICK = Duration.ofSeconds(2);
  private static final JobLimits LIMITS = new JobLimits(1, 2, 10);

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
    return jobs.find(OURS, id).orElseThrow();
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
    return jobs.submit(new PlanSubmission(OURS, request(), SmallModel.JSON, List.of()), null);
  }

  private static PlanRequest request() {
    return new PlanRequest(
        new ModelReader().read(SmallModel.JSON, "model").model().orElseThrow(),
        new ModelReference("One line", "working", "00", "surge"),
        List.of(),
        Planning.profile());
  }
}
