package org.caisson.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.caisson.domain.plan.StageCertificate;
import org.caisson.domain.plan.StageResult;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.stage.ObjectiveStage;
import org.caisson.formulation.stage.StageInfo;
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
import org.caisson.solver.SolverSession;
import org.caisson.solver.Termination;

/**
 * Solves the stages of one program in their order. Each stage is brought to its least and then held
 * by a row or by bounds, so that no later stage gives it up. The first solver of the profile keeps
 * one session through all stages and starts each from where the one before ended; when its answer
 * does not bear out, the next solver starts the stage afresh.
 */
final class StageRunner implements AutoCloseable {
  private final LinearSolver solver;
  private final Clock clock;
  private final RunProfile profile;
  private final Formulation formulation;
  private final PlanListener listener;
  private final Cancellation cancellation;
  private final Instant deadline;
  private final Certifier certifier;
  private final Map<SolverKind, SolverSession> sessions = new EnumMap<>(SolverKind.class);
  private final List<SolvedStage> solved = new ArrayList<>();
  private final List<HeldValue> held = new ArrayList<>();
  private Optional<double[]> best = Optional.empty();
  private LinearModel model;
  private Stages.End end = Stages.End.COMPLETE;
  private String message = "";

  StageRunner(
      LinearSolver solver,
      Clock clock,
      RunProfile profile,
      Formulation formulation,
      PlanListener listener,
      Cancellation cancellation) {
    this.solver = solver;
    this.clock = clock;
    this.profile = profile;
    this.formulation = formulation;
    this.listener = listener;
    this.cancellation = cancellation;
    deadline = clock.instant().plus(profile.timeLimit());
    certifier = new Certifier(profile);
    model = formulation.linearModel();
  }

  /** The program as it now stands: the constraints and the rows that hold earlier stages. */
  LinearModel model() {
    return model;
  }

  /** Solves and holds the first {@code wanted} stages of a plan that has {@code stages}. */
  Stages run(List<ObjectiveStage> stages, int wanted) {
    for (int s = 0; s < wanted; s++) {
      StageInfo info = stages.get(s).info();
      listener.stageStarted(s + 1, stages.size(), info.id(), info.name());
      LinearObjective objective = formulation.objective(stages.get(s));
      Optional<SolvedStage> stage = solve(info, objective);
      if (stage.isEmpty()) {
        return new Stages(List.copyOf(solved), best, end, message);
      }
      solved.add(stage.get());
      best = Optional.of(stage.get().values().columns());
      listener.stageFinished(s + 1, stages.size(), stage.get().result());
      hold(info, objective, stage.get());
    }
    return new Stages(List.copyOf(solved), best, Stages.End.COMPLETE, "");
  }

  private Optional<SolvedStage> solve(StageInfo info, LinearObjective objective) {
    for (SolverKind kind : profile.solvers()) {
      if (cancellation.isCancelled()) {
        return stop(Stages.End.CANCELLED, "The plan was cancelled in stage " + info.id() + ".");
      }
      if (!clock.instant().isBefore(deadline)) {
        return timeLimit(info);
      }
      Optional<SolvedStage> stage = attempt(info, objective, kind);
      if (stage.isPresent() || end == Stages.End.CANCELLED) {
        return stage;
      }
    }
    return end == Stages.End.TIME_LIMIT ? timeLimit(info) : Optional.empty();
  }

  private Optional<SolvedStage> attempt(
      StageInfo info, LinearObjective objective, SolverKind kind) {
    boolean warm = sessions.containsKey(kind);
    SolverSession session = sessions.computeIfAbsent(kind, k -> solver.open(model, k));
    session.objective(objective);
    SolveResult result = session.solve(parameters(kind, warm), cancellation);
    if (result.termination() != Termination.OPTIMAL) {
      keepIfFeasible(objective, result);
      return noAnswer(info, result);
    }
    Values values = result.values().orElseThrow();
    Certificate certificate = Certificate.of(model, objective, values);
    StageCertificate judged = certifier.judge(info.id(), certificate);
    if (!judged.withinTolerance()) {
      return notBorneOut(info, result, judged);
    }
    Optional<HeldValue> givenUp = givenUp(values);
    if (givenUp.isPresent()) {
      return givesUp(info, result, givenUp.get());
    }
    return Optional.of(new SolvedStage(stageResult(info, result, certificate), judged, values));
  }

  /**
   * Measured on models/nato-2024: CLP wants its presolve for the first stage only, and then its own
   * choice of algorithm; GLOP forgets its basis when the first stage was presolved.
   */
  private SolveParameters parameters(SolverKind kind, boolean warm) {
    Duration left = Duration.between(clock.instant(), deadline);
    return new SolveParameters(
        left.isNegative() || left.isZero() ? Duration.ofMillis(1) : left,
        profile.primalTolerance(),
        profile.dualTolerance(),
        warm && kind == SolverKind.CLP ? Algorithm.AUTOMATIC : Algorithm.PRIMAL,
        !warm && kind == SolverKind.CLP,
        warm);
  }

  static StageResult stageResult(StageInfo info, SolveResult result, Certificate certificate) {
    return new StageResult(
        info.id(),
        info.name(),
        "MINIMIZE",
        certificate.primalValue(),
        info.unit(),
        certificate.dualValue(),
        certificate.gapRelative(),
        result.solver().name(),
        result.iterations(),
        result.seconds());
  }

  private Optional<SolvedStage> noAnswer(StageInfo info, SolveResult result) {
    forget(result.solver());
    if (result.termination() == Termination.CANCELLED) {
      return stop(Stages.End.CANCELLED, "The plan was cancelled in stage " + info.id() + ".");
    }
    if (result.termination() == Termination.TIME_LIMIT) {
      return timeLimit(info);
    }
    listener.remark(
        "%s found no answer for stage %s: %s"
            .formatted(result.solver(), info.id(), result.detail()));
    return stop(
        Stages.End.FAILED,
        "Stage %s (%s) has no answer: the last solver, %s, ended as %s. %s"
            .formatted(
                info.id(),
                info.name(),
                result.solver(),
                result.termination(),
                "Maybe quantities or costs of very different size stand side by side in the"
                    + " model; state them in larger units, or try the profile `thorough`."));
  }

  private Optional<SolvedStage> notBorneOut(
      StageInfo info, SolveResult result, StageCertificate judged) {
    forget(result.solver());
    String what =
        "%s's answer for stage %s is not borne out: primal violation %.3g (relative %.3g, %s),"
                .formatted(
                    result.solver(),
                    info.id(),
                    judged.primalViolation(),
                    judged.primalViolationRelative(),
                    judged.worstPrimal())
            + " dual violation %.3g (relative %.3g, %s), gap %.3g (relative %.3g)."
                .formatted(
                    judged.dualViolation(),
                    judged.dualViolationRelative(),
                    judged.worstDual(),
                    judged.gap(),
                    judged.gapRelative());
    listener.remark(what);
    return stop(
        Stages.End.FAILED,
        what
            + " Maybe the model mixes very large and very small numbers; the names above say"
            + " where.");
  }

  /** An interrupted solver may still have values that meet every constraint. */
  private void keepIfFeasible(LinearObjective objective, SolveResult result) {
    result
        .values()
        .filter(values -> certifier.isFeasible(Certificate.of(model, objective, values)))
        .filter(values -> givenUp(values).isEmpty())
        .ifPresent(values -> best = Optional.of(values.columns()));
  }

  /** The first earlier stage that values would worsen, by more than they may. */
  private Optional<HeldValue> givenUp(Values values) {
    double allowed = profile.certificateRelative() + profile.holdTolerance();
    return held.stream().filter(h -> h.lossRelative(values.columns()) > allowed).findFirst();
  }

  private Optional<SolvedStage> givesUp(StageInfo info, SolveResult result, HeldValue earlier) {
    forget(result.solver());
    String what =
        "%s's answer for stage %s gives up part of stage %s."
            .formatted(result.solver(), info.id(), earlier.stage());
    listener.remark(what);
    return stop(
        Stages.End.FAILED, what + " Maybe the model mixes very large and very small numbers.");
  }

  private Optional<SolvedStage> timeLimit(StageInfo info) {
    return stop(
        Stages.End.TIME_LIMIT,
        "The time limit (%s) of profile %s was reached in stage %s. Maybe choose a profile with more time."
            .formatted(profile.timeLimit(), profile.name(), info.id()));
  }

  private Optional<SolvedStage> stop(Stages.End why, String text) {
    end = why;
    message = text;
    return Optional.empty();
  }

  /** The next stage must not start from a basis that did not bear out. */
  private void forget(SolverKind kind) {
    SolverSession session = sessions.remove(kind);
    if (session != null) {
      session.close();
    }
  }

  private void hold(StageInfo info, LinearObjective objective, SolvedStage stage) {
    Hold hold =
        Hold.of(
            info.id(),
            model,
            objective,
            stage.values(),
            stage.result().value(),
            profile.holdTolerance());
    model = hold.in(model);
    held.add(new HeldValue(info.id(), objective, stage.result().value()));
    sessions.values().forEach(hold::in);
  }

  @Override
  public void close() {
    sessions.values().forEach(SolverSession::close);
    sessions.clear();
  }
}
