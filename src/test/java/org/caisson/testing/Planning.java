package org.caisson.testing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.OpenPlan;
import org.caisson.planning.PlanListener;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.RunProfile;
import org.caisson.planning.RunProfile.StageGroup;
import org.caisson.planning.StagedPlanner;
import org.caisson.solver.Cancellation;
import org.caisson.solver.SolverKind;
import org.caisson.solver.ortools.OrToolsIntegerSolver;
import org.caisson.solver.ortools.OrToolsSolver;

/** Plans test models with the real solver. */
public final class Planning {
  private Planning() {}

  /** The profile of the tests: like the standard one, with a minute. */
  public static RunProfile profile(SolverKind... solvers) {
    return profile(Duration.ofMinutes(1), solvers);
  }

  /** The same with time enough for the shipped model on a busy machine. */
  public static RunProfile patient(SolverKind... solvers) {
    return profile(Duration.ofMinutes(10), solvers);
  }

  private static RunProfile profile(Duration limit, SolverKind... solvers) {
    return new RunProfile(
        "test",
        limit,
        solvers.length == 0 ? List.of(SolverKind.CLP, SolverKind.GLOP) : List.of(solvers),
        List.of(StageGroup.LATENESS, StageGroup.ALLOCATION, StageGroup.COST),
        1e-9,
        1e-9,
        1e-6,
        0.01,
        0,
        1e-6);
  }

  /** A request for a model under a profile. */
  public static PlanRequest request(PlanningModel model, RunProfile profile) {
    ModelReference reference = new ModelReference(model.name(), "working", "0");
    return new PlanRequest(model, reference, List.of(), profile);
  }

  /** The planner with the real solver. */
  public static StagedPlanner planner() {
    return new StagedPlanner(new OrToolsSolver(), new OrToolsIntegerSolver(), Clock.systemUTC());
  }

  /** Plans a request and keeps the solver. */
  public static OpenPlan open(PlanRequest request) {
    return planner().open(request, PlanListener.SILENT, new Cancellation());
  }

  /** Plans a model. */
  public static ProductionPlan plan(PlanningModel model) {
    return planner().plan(request(model, profile()), PlanListener.SILENT, new Cancellation());
  }

  /** The value of a stage. */
  public static double value(ProductionPlan plan, String stage) {
    return plan.stages().stream()
        .filter(result -> result.id().equals(stage))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no stage " + stage + " in " + plan.stages()))
        .value();
  }
}
