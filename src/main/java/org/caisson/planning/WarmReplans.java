package org.caisson.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageCertificate;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.stage.ObjectiveStage;
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
 * same stage of the model before it ended. Most changes are changes of bounds, which leave the
 * prices of the last solution valid: the dual simplex method repairs the quantities in a fraction
 * of the time of a plan. What does not bear out is planned from the beginning.
 */
final class WarmReplans implements Replans {
  private final StagedPlanner cold;
  private final LinearSolver solver;
  private final Clock clock;
  private final PlanRequest base;
  private final Cancellation cancellation;
  private final Certifier certifier;
  private final Map<String, WarmSession> sessions = new HashMap<>();

  WarmReplans(
      StagedPlanner cold,
      LinearSolver solver,
      Clock clock,
      PlanRequest base,
      Cancellation cancellation) {
    this.cold = cold;
    this.solver = solver;
    this.clock = clock;
    this.base = base;
    this.cancellation = cancellation;
    certifier = new Certifier(base.profile());
  }

  @Override
  public ProductionPlan plan(PlanningModel changed, String lastStage) {
    PlanRequest request =
        new PlanRequest(changed, base.reference(), base.warnings(), base.profile());
    Formulation formulation = Formulation.of(changed);
    List<ObjectiveStage> stages = upTo(lastStage, StageOrder.of(changed, base.profile()));
    Optional<Stages> solved = solved(formulation, stages);
    return solved.isPresent()
        ? StagedPlanner.answer(request, formulation, stages, solved.get())
        : cold.plan(request, lastStage, cancellation);
  }

  /** The stages up to the one named, all of them without it. */
  static List<ObjectiveStage> upTo(String lastStage, List<ObjectiveStage> stages) {
    for (int s = 0; s < stages.size(); s++) {
      if (stages.get(s).info().id().equals(lastStage)) {
        return stages.subList(0, s + 1);
      }
    }
    return stages;
  }

  private Optional<Stages> solved(Formulation formulation, List<ObjectiveStage> stages) {
    Instant deadline = clock.instant().plus(base.profile().timeLimit());
    LinearModel model = formulation.linearModel();
    List<SolvedStage> solved = new ArrayList<>();
    for (ObjectiveStage stage : stages) {
      LinearObjective objective = formulation.objective(stage);
      Optional<SolvedStage> next = solve(stage, objective, model, deadline);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      solved.add(next.get());
      model =
          Hold.of(
                  stage.info().id(),
                  model,
                  objective,
                  next.get().values(),
                  next.get().result().value(),
                  base.profile().holdTolerance())
              .in(model);
    }
    Optional<double[]> best = Optional.of(solved.get(solved.size() - 1).values().columns());
    return Optional.of(new Stages(List.copyOf(solved), best, Stages.End.COMPLETE, ""));
  }

  /** From where the stage ended before; if that does not bear out, afresh. */
  private Optional<SolvedStage> solve(
      ObjectiveStage stage, LinearObjective objective, LinearModel model, Instant deadline) {
    String id = stage.info().id();
    WarmSession before = sessions.get(id);
    if (before != null && before.canBecome(model)) {
      before.become(model);
      Optional<SolvedStage> again = attempt(before, true, stage, objective, model, deadline);
      if (again.isPresent()) {
        return again;
      }
    }
    forget(id);
    WarmSession fresh = new WarmSession(solver, model, SolverKind.CLP);
    sessions.put(id, fresh);
    return attempt(fresh, false, stage, objective, model, deadline);
  }

  private Optional<SolvedStage> attempt(
      WarmSession session,
      boolean warm,
      ObjectiveStage stage,
      LinearObjective objective,
      LinearModel model,
      Instant deadline) {
    session.session().objective(objective);
    SolveResult result = session.session().solve(parameters(warm, deadline), cancellation);
    if (result.termination() != Termination.OPTIMAL) {
      return Optional.empty();
    }
    Values values = result.values().orElseThrow();
    Certificate certificate = Certificate.of(model, objective, values);
    StageCertificate judged = certifier.judge(stage.info().id(), certificate);
    return judged.withinTolerance()
        ? Optional.of(
            new SolvedStage(
                StageRunner.stageResult(stage.info(), result, certificate), judged, values))
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
