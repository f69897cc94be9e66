package org.caisson.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import org.caisson.planning.JobLimits;
import org.caisson.planning.PlanListener;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.Planner;
import org.caisson.planning.PlanningException;
import org.caisson.planning.StageProgram;
import org.caisson.solver.Cancellation;

/**
 * Makes the linear programs of stages for requests. Earlier stages are solved for that, so no more
 * are made at the same time than plans are computed.
 */
@ApplicationScoped
class Programs {
  private final Planner planner;
  private final int most;
  private final Semaphore free;

  Programs(Planner planner, JobLimits limits) {
    this.planner = planner;
    this.most = limits.workers();
    this.free = new Semaphore(most);
  }

  /** The program of the stage of that number, from 1. */
  StageProgram program(PlanRequest request, int stage) {
    if (!free.tryAcquire()) {
      throw ProblemException.of(
          429,
          "Too many programs are made",
          most == 1
              ? "1 linear program is made already, and no more at the same time. Maybe ask again when it is done."
              : "%d linear programs are made already, and no more at the same time. Maybe ask again when one of them is done."
                  .formatted(most));
    }
    try {
      return planner.program(request, stage, PlanListener.SILENT, new Cancellation());
    } catch (IllegalArgumentException noSuchStage) {
      throw ProblemException.of(
          404, "Stage is not known", String.valueOf(noSuchStage.getMessage()));
    } catch (PlanningException unsolved) {
      throw ProblemException.of(
          409, "Program cannot be made", String.valueOf(unsolved.getMessage()));
    } finally {
      free.release();
    }
  }
}
