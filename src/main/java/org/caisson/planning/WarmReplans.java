package org.caisson.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caisson.domain.model.PlanningModel;
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
import org.caisson.solver.Termination;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one solver session, which goes from stage to stage and from model to model, each from where
 * the one before ended. Changes of bounds leave the prices of the last solution valid: the dual
 * simplex method repairs the quantities in a fraction of the time of a plan. A change of the stage
 * leaves the quantities valid, and the primal method goes on from them.
 *
 * <p>A stage that the change does not touch is not solved at all: the numbers of the unchanged
 * model are held against the changed one, and where they bear out there too, they prove its value.
 *
 * <p>That works for linear programs that differ from the base in nothing but bounds. A model with
 * integer columns, one with rounds of fairness, of which a change may need more or fewer, one with
 * another matrix, and what does not bear out are planned from the beginning.
 *
 * <p>Measured on models/nato-2024 (26 changes, stages up to the third): 1 to 3 seconds a change
 * beside 22 of the same stages from the beginning. CLP, which was used here before, did not come to
 * the end of its first stage in six minutes.
 */
final class WarmReplans implements Replans {
  private final LinearSolver solver;
  private final Clock clock;
  private final PlanRequest base;
  private final Cancellation cancellation;
  private final ColdReplans cold;
  private final Certifier certifier;
  private final LinearModel program;
  private final Map<String, SolvedStage> unchanged = new HashMap<>();
  private @Nullable WarmSession session;
  private double[] sessionCosts = new double[0];

  /**
   * Goes on from a plan.
   *
   * @param program the constraints of the plan's model
   * @param solved the plan's stages
   * @param session where its solver stands; closed with this
   */
  WarmReplans(
      ColdReplans cold,
      LinearSolver solver,
      Clock clock,
      LinearModel program,
      List<SolvedStage> solved,
      Optional<WarmSession> session) {
    this.solver = solver;
    this.clock = clock;
    this.cold = cold;
    base = cold.base();
    cancellation = cold.cancellation();
    certifier = new Certifier(base.profile());
    this.program = program;
    solved.forEach(stage -> unchanged.put(stage.result().id(), stage));
    this.session = session.orElse(null);
  }

  @Override
  public ProvenPlan proven(PlanningModel changed, String lastStage) {
    return proven(cold.request(changed, lastStage));
  }

  @Override
  public ProvenPlan proven(PlanRequest request) {
    Formulation formulation = Formulation.of(request.model());
    List<PlannedStage> stages = StageOrder.of(request.model(), base.profile());
    return isWarm(formulation, stages)
        ? solved(formulation, stages)
            .map(solved -> StagedPlanner.proven(request, formulation, stages, solved))
            .orElseGet(() -> cold.proven(request))
        : cold.proven(request);
  }

  private boolean isWarm(Formulation changed, List<PlannedStage> stages) {
    return !changed.linearModel().hasIntegers()
        && stages.stream().noneMatch(stage -> stage.stage() instanceof FairnessStage)
        && changed.linearModel().hasMatrixOf(program);
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

  private Optional<SolvedStage> solve(StageTask task, HeldStages held, Instant deadline) {
    Optional<SolvedStage> untouched =
        Optional.ofNullable(unchanged.get(task.info().id()))
            .filter(before -> isUntouched(before, task))
            .flatMap(before -> judged(unsolved(before), task, held));
    return untouched.isPresent() ? untouched : solveInSession(task, held, deadline);
  }

  /**
   * Whether the prices of the unchanged stage prove the same least value of the changed one. They
   * must to the last digits: within the tolerance of a certificate a change of a small thing would
   * be lost in a large stage.
   */
  private static boolean isUntouched(SolvedStage before, StageTask task) {
    Certificate certificate = Certificate.of(task.program(), task.objective(), before.values());
    double proven = task.objective().sense().told(before.result().bound());
    return Math.abs(certificate.dualValue() - proven)
        <= Hold.ROUNDING * Math.max(1, Math.abs(proven));
  }

  /** The numbers of a stage as they are, offered as an answer that nobody solved for. */
  private static SolveResult unsolved(SolvedStage before) {
    return new SolveResult(
        Termination.OPTIMAL, WarmSession.KIND, Optional.of(before.values()), 0, 0, "untouched");
  }

  /** From where the session stands. */
  private Optional<SolvedStage> solveInSession(StageTask task, HeldStages held, Instant deadline) {
    boolean sameCosts = Arrays.equals(sessionCosts, task.objective().costs());
    WarmSession at = sessionFor(task.program());
    sessionCosts = task.objective().costs();
    at.session().objective(task.objective());
    SolveResult result = at.session().solve(parameters(sameCosts, deadline), cancellation);
    Optional<SolvedStage> solved = judged(result, task, held);
    if (solved.isEmpty()) {
      close();
    }
    return solved;
  }

  private WarmSession sessionFor(LinearModel wanted) {
    WarmSession before = session;
    if (before != null && before.canBecome(wanted)) {
      before.become(wanted);
      return before;
    }
    close();
    WarmSession fresh = WarmSession.open(solver, wanted);
    session = fresh;
    return fresh;
  }

  /** The numbers as an answer to the stage, if they prove to be one. */
  private Optional<SolvedStage> judged(SolveResult result, StageTask task, HeldStages held) {
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

  private SolveParameters parameters(boolean sameCosts, Instant deadline) {
    Duration left = Duration.between(clock.instant(), deadline);
    return new SolveParameters(
        left.isNegative() || left.isZero() ? Duration.ofMillis(1) : left,
        base.profile().primalTolerance(),
        base.profile().dualTolerance(),
        sameCosts ? Algorithm.DUAL : Algorithm.PRIMAL,
        false,
        true);
  }

  @Override
  public void close() {
    WarmSession open = session;
    session = null;
    sessionCosts = new double[0];
    if (open != null) {
      open.close();
    }
  }
}
