package org.caisson.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageCertificate;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.stage.FairnessStage;
import org.caisson.mathmodel.Certificate;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Values;
import org.caisson.solver.Algorithm;
import org.caisson.solver.Cancellation;
import org.caisson.solver.LinearSolver;
import org.caisson.solver.SolveParameters;
import org.caisson.solver.SolveResult;
import org.caisson.solver.SolverKind;
import org.caisson.solver.Termination;

/**
 * Keeps a solver session for each stage, so that the stage of a changed model starts from where the
 * same stage of the model before it ended. Changes of bounds leave the prices of the last solution
 * valid: the dual simplex method repairs the quantities in a fraction of the time of a plan.
 *
 * <p>That works for linear programs that differ from the base in nothing but bounds. A model with
 * integer columns, one with rounds of fairness, of which a change may need more or fewer, one with
 * another matrix, and what does not bear out are planned from the beginning.
 */
final class WarmReplans implements Replans {
  private final LinearSolver solver;
  private final Clock clock;
  private final PlanRequest base;
  private final Cancellation cancellation;
  private final ColdReplans cold;
  private final Certifier certifier;
  private final Map<String, LinearModel> programs = new HashMap<>();
  private final Map<String, WarmSession> sessions = new HashMap<>();

  WarmReplans(
      Planner planner,
      LinearSolver solver,
      Clock clock,
      PlanRequest base,
      Cancellation cancellation) {
    this.solver = solver;
    this.clock = clock;
    this.base = base;
    this.cancellation = cancellation;
    cold = new ColdReplans(planner, base, cancellation);
    certifier = new Certifier(base.profile());
  }

  @Override
  public ProductionPlan plan(PlanningModel changed, String lastStage) {
    PlanRequest request = cold.request(changed, lastStage);
    Formulation formulation = Formulation.of(request.model());
    List<PlannedStage> stages = StageOrder.of(request.model(), base.profile());
    return isWarm(formulation, stages, lastStage)
        ? solved(formulation, stages)
            .map(solved -> StagedPlanner.answer(request, formulation, solved))
            .orElseGet(() -> cold.plan(changed, lastStage))
        : cold.plan(changed, lastStage);
  }

  private boolean isWarm(Formulation changed, List<PlannedStage> stages, String lastStage) {
    return !changed.linearModel().hasIntegers()
        && stages.stream().noneMatch(stage -> stage.stage() instanceof FairnessStage)
        && changed.linearModel().hasMatrixOf(program(lastStage));
  }

  /** The constraints of the unchanged model, planned up to a stage. */
  private LinearModel program(String lastStage) {
    return programs.computeIfAbsent(
        lastStage,
        stage -> Formulation.of(cold.request(base.model(), stage).model()).linearModel());
  }

  private Optional<Stages> solved(Formulation formulation, List<PlannedStage> stages) {
    Instant deadline = clock.instant().plus(base.profile().timeLimit());
    HeldStages held = new HeldStages(formulation);
    List<SolvedStage> solved = new ArrayList<>();
    for (PlannedStage planned : stages) {
      LinearObjective objective = formulation.objective(planned.stage());
      StageTask task = StageTask.linear(planned.stage().info(), objective, held.model());
      Optional<SolvedStage> next = solve(task, held, deadline);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      solved.add(next.get());
      held.hold(planned, objective, next.get());
    }
    Optional<double[]> best = Optional.of(solved.get(solved.size() - 1).values().columns());
    return Optional.of(
        new Stages(
            List.copyOf(solved), List.of(), best, OptionalDouble.empty(), Stages.End.COMPLETE, ""));
  }

  /** From where the stage ended before; if that does not bear out, afresh. */
  private Optional<SolvedStage> solve(StageTask task, HeldStages held, Instant deadline) {
    String id = task.info().id();
    WarmSession before = sessions.get(id);
    if (before != null && before.canBecome(task.program())) {
      before.become(task.program());
      Optional<SolvedStage> again = attempt(before, true, task, held, deadline);
      if (again.isPresent()) {
        return again;
      }
    }
    forget(id);
    WarmSession fresh = new WarmSession(solver, task.program(), SolverKind.CLP);
    sessions.put(id, fresh);
    Optional<SolvedStage> solved = attempt(fresh, false, task, held, deadline);
    if (solved.isEmpty()) {
      forget(id);
    }
    return solved;
  }

  private Optional<SolvedStage> attempt(
      WarmSession session, boolean warm, StageTask task, HeldStages held, Instant deadline) {
    session.session().objective(task.objective());
    SolveResult result = session.session().solve(parameters(warm, deadline), cancellation);
    if (result.termination() != Termination.OPTIMAL) {
      return Optional.empty();
    }
    Values values = result.values().orElseThrow();
    Certificate certificate = Certificate.of(task.program(), task.objective(), values);
    StageCertificate judged = certifier.judge(task.info().id(), certificate, false);
    boolean keepsEarlier =
        held.givenUpBy(values.columns(), base.profile().certificateRelative()).isEmpty();
    return judged.withinTolerance() && keepsEarlier
        ? Optional.of(
            new SolvedStage(
                task.result(result, certificate), certificate.primalValue(), judged, values))
        : Optional.empty();
  }

  private SolveParameters parameters(boolean warm, Instant deadline) {
    Duration left = Duration.between(clock.instant(), deadline);
    return new SolveParameters(
        left.isNegative() || left.isZero() ? Duration.ofMillis(1) : left,
        base.profile().primalTolerance(),
        base.profile().dualTolerance(),
        warm ? Algorithm.DUAL : Algorithm.PRIMAL,
        !warm,
        warm);
  }

  private void forget(String stage) {
    WarmSession session = sessions.remove(stage);
    if (session != null) {
      session.close();
    }
  }

  @Override
  public void close() {
    sessions.values().forEach(WarmSession::close);
    sessions.clear();
  }
}
