package org.caisson.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.JobLimits;
import org.caisson.planning.PlanListener;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.StageProgram;
import org.caisson.solver.Cancellation;
import org.caisson.testing.HandPlanner;
import org.caisson.testing.Planning;
import org.caisson.testing.ShellModel;
import org.junit.jupiter.api.Test;

/** No more programs are made at the same time than plans are computed. */
class ProgramsTest {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch mayEnd = new CountDownLatch(1);

  /** Makes programs when it may. */
  private final class Patient implements Planner {
    private final Planner planner = new HandPlanner();

    @Override
    public ProductionPlan plan(PlanRequest request, PlanListener listener, Cancellation stop) {
      return planner.plan(request, listener, stop);
    }

    @Override
    public StageProgram program(
        PlanRequest request, int stage, PlanListener listener, Cancellation stop) {
      begun.countDown();
      try {
        mayEnd.await();
      } catch (InterruptedException stopped) {
        throw new IllegalStateException(stopped);
      }
      return planner.program(request, stage, listener, stop);
    }
  }

  @Test
  void oneMoreThanThereAreWorkersIsRefusedUntilOneIsDone() throws InterruptedException {
    Programs programs = new Programs(new Patient(), new JobLimits(1, 1, 1));
    PlanRequest request = Planning.request(ShellModel.model(), Planning.profile());
    CompletableFuture<StageProgram> first =
        CompletableFuture.supplyAsync(() -> programs.program(request, 1));
    begun.await();
    ProblemException refusal =
        assertThrows(ProblemException.class, () -> programs.program(request, 1));
    assertEquals(429, refusal.problem().status());
    assertEquals(
        "1 linear program is made already, and no more at the same time. Maybe ask again when it is done.",
        refusal.problem().detail());
    mayEnd.countDown();
    assertEquals("lateness-1", first.join().id());
    assertEquals("lateness-1", programs.program(request, 2).id());
    assertEquals(
        404,
        assertThrows(ProblemException.class, () -> programs.program(request, 3))
            .problem()
            .status());
  }
}
