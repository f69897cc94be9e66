package org.caisson.planning;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.caisson.domain.plan.StageCertificate;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.stage.StageInfo;
import org.caisson.mathmodel.Certificate;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Values;
import org.caisson.solver.Algorithm;
import org.caisson.solver.Cancellation;
import org.caisson.solver.IntegerKind;
import org.caisson.solver.IntegerParameters;
import org.caisson.solver.IntegerResult;
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
 *
 * <p>A program with integer columns is solved twice a stage: a search decides the whole numbers and
 * proves a bound, then the linear program with them fixed gives the value, the duals and the
 * certificate. The next stage is free to decide otherwise at the same value.
 */
final class StageRunner implements AutoCloseable {
  private final Solvers solvers;
  private final Clock clock;
  private final RunProfile profile;
  private final Formulation formulation;
  private final PlanListener listener;
  private final Cancellation cancellation;
  private final Instant deadline;
  private final Certifier certifier;
  private final Map<SolverKind, SolverSession> sessions = new EnumMap<>(SolverKind.class);
  private final List<SolvedStage> solved = new ArrayList<>();
  private final HeldStages held;
  private Optional<double[]> best = Optional.empty();
  private OptionalDouble proven = OptionalDouble.empty();
  private Stages.End end = Stages.End.COMPLETE;
  private String message = "";

  StageRunner(
      Solvers solvers,
      Clock clock,
      RunProfile profile,
      Formulation formulation,
      PlanListener listener,
      Cancellation cancellation) {
    this.solvers = solvers;
    this.clock = clock;
    this.profile = profile;
    this.formulation = formulation;
    this.listener = listener;
    this.cancellation = cancellation;
    deadline = clock.instant().plus(profile.timeLimit());
    certifier = new Certifier(profile);
    held = new HeldStages(formulation);
  }

  /** The program as it now stands: the constraints and the rows that hold earlier stages. */
  LinearModel model() {
    return held.model();
  }

  /** Gives away the session that stands at the last stage, if there is one; it is the taker's. */
  Optional<WarmSession> handOver() {
    if (model().hasIntegers()) {
      // it stands for the program with the whole numbers fixed
      return Optional.empty();
    }
    return Optional.ofNullable(sessions.remove(WarmSession.KIND))
        .map(session -> new WarmSession(session, model()));
  }

  /**
   * Solves and holds {@code wanted} stages, or all there are. There may be more than those given:
   * fairness is decided in rounds, and how many there are shows only as they are solved.
   */
  Stages run(List<PlannedStage> stages, int wanted) {
    Deque<PlannedStage> left = new ArrayDeque<>(stages);
    while (solved.size() < wanted && !left.isEmpty()) {
      PlannedStage planned = left.peek();
      StageInfo info = planned.stage().info();
      int number = solved.size() + 1;
      int count = solved.size() + left.size();
      listener.stageStarted(number, count, info.id(), info.name());
      LinearObjective objective = formulation.objective(planned.stage());
      Optional<SolvedStage> stage = solve(info, objective);
      if (stage.isEmpty()) {
        return new Stages(List.copyOf(solved), List.copyOf(left), best, proven, end, message);
      }
      left.pop();
      solved.add(stage.get());
      best = Optional.of(stage.get().values().columns());
      listener.stageFinished(number, count, stage.get().result());
      hold(planned, objective, stage.get());
      held.following(planned).ifPresent(left::push);
    }
    return new Stages(
        List.copyOf(solved),
        List.copyOf(left),
        best,
        OptionalDouble.empty(),
        Stages.End.COMPLETE,
        "");
  }

  private Optional<SolvedStage> solve(StageInfo info, LinearObjective objective) {
    proven = OptionalDouble.empty();
    if (!model().hasIntegers()) {
      return solve(StageTask.linear(info, objective, model()));
    }
    for (IntegerKind kind : IntegerKind.values()) {
      if (isOver(info)) {
        return Optional.empty();
      }
      Optional<SolvedStage> stage = decide(info, objective, kind).flatMap(this::solve);
      if (stage.isPresent() || end == Stages.End.CANCELLED || end == Stages.End.TIME_LIMIT) {
        return stage;
      }
    }
    return Optional.empty();
  }

  /** Decides the integer columns of a stage. */
  private Optional<StageTask> decide(StageInfo info, LinearObjective objective, IntegerKind kind) {
    IntegerResult search =
        solvers.integer().solve(model(), objective, kind, integerParameters(), cancellation);
    if (search.termination() == Termination.OPTIMAL) {
      return Optional.of(StageTask.decided(info, objective, model(), search));
    }
    if (Double.isFinite(search.bound())) {
      proven = OptionalDouble.of(search.bound());
    }
    search.columns().ifPresent(columns -> keepIfFeasible(model(), objective, columns));
    noAnswer(info, kind.name(), search.termination(), search.detail());
    return Optional.empty();
  }

  private IntegerParameters integerParameters() {
    return new IntegerParameters(
        timeLeft(), profile.primalTolerance(), profile.dualTolerance(), profile.integerGap(), best);
  }

  private Optional<SolvedStage> solve(StageTask task) {
    for (SolverKind kind : profile.solvers()) {
      if (isOver(task.info())) {
        return Optional.empty();
      }
      Optional<SolvedStage> stage = attempt(task, kind);
      if (stage.isPresent() || end == Stages.End.CANCELLED) {
        return stage;
      }
    }
    return end == Stages.End.TIME_LIMIT ? timeLimit(task.info()) : Optional.empty();
  }

  /** Whether no time is left or nobody wants the plan any more; then says so. */
  private boolean isOver(StageInfo info) {
    if (cancellation.isCancelled()) {
      cancelled(info);
      return true;
    }
    if (!clock.instant().isBefore(deadline)) {
      timeLimit(info);
      return true;
    }
    return false;
  }

  private Optional<SolvedStage> attempt(StageTask task, SolverKind kind) {
    StageInfo info = task.info();
    boolean warm = sessions.containsKey(kind);
    SolverSession session =
        sessions.computeIfAbsent(kind, k -> solvers.linear().open(task.program(), k));
    task.fixIn(session, model().integerColumns());
    session.objective(task.objective());
    SolveResult result = session.solve(parameters(kind, warm), cancellation);
    if (result.termination() != Termination.OPTIMAL) {
      result.values().ifPresent(v -> keepIfFeasible(task.program(), task.objective(), v.columns()));
      forget(kind);
      return noAnswer(info, kind.name(), result.termination(), result.detail());
    }
    Values values = result.values().orElseThrow();
    Certificate certificate = Certificate.of(task.program(), task.objective(), values);
    StageCertificate judged = certifier.judge(info.id(), certificate, task.search().isPresent());
    if (!judged.withinTolerance()) {
      return notBorneOut(info, result, judged);
    }
    if (!certifier.confirms(task, certificate)) {
      return boundContradicted(task, result, certificate);
    }
    Optional<Held> givenUp = givenUp(values.columns());
    if (givenUp.isPresent()) {
      return givesUp(info, result, givenUp.get());
    }
    return Optional.of(
        new SolvedStage(
            task.result(result, certificate), certificate.primalValue(), judged, values));
  }

  /**
   * Measured on models/nato-2024: CLP wants its presolve for the first stage only, and then its own
   * choice of algorithm; GLOP forgets its basis when the first stage was presolved.
   */
  private SolveParameters parameters(SolverKind kind, boolean warm) {
    return new SolveParameters(
        timeLeft(),
        profile.primalTolerance(),
        profile.dualTolerance(),
        warm && kind == SolverKind.CLP ? Algorithm.AUTOMATIC : Algorithm.PRIMAL,
        !warm && kind == SolverKind.CLP,
        warm);
  }

  private Duration timeLeft() {
    Duration left = Duration.between(clock.instant(), deadline);
    return left.isNegative() || left.isZero() ? Duration.ofMillis(1) : left;
  }

  private Optional<SolvedStage> noAnswer(
      StageInfo info, String by, Termination termination, String detail) {
    if (termination == Termination.CANCELLED) {
      return cancelled(info);
    }
    if (termination == Termination.TIME_LIMIT) {
      return timeLimit(info);
    }
    listener.remark("%s found no answer for stage %s: %s".formatted(by, info.id(), detail));
    return stop(Stages.End.FAILED, StageWords.noAnswer(info, by, termination));
  }

  private Optional<SolvedStage> notBorneOut(
      StageInfo info, SolveResult result, StageCertificate judged) {
    forget(result.solver());
    String what = StageWords.notBorneOut(result.solver().name(), judged);
    listener.remark(what);
    return stop(Stages.End.FAILED, what + StageWords.MIXED_SIZES_NAMED);
  }

  private Optional<SolvedStage> boundContradicted(
      StageTask task, SolveResult result, Certificate certificate) {
    forget(result.solver());
    String what = StageWords.boundContradicted(task, result.solver().name(), certificate);
    listener.remark(what);
    return stop(Stages.End.FAILED, what + StageWords.MIXED_SIZES);
  }

  /** An interrupted solver may still have values that meet every constraint. */
  private void keepIfFeasible(LinearModel program, LinearObjective objective, double[] columns) {
    Values values =
        new Values(columns, new double[program.rowCount()], new double[program.columnCount()]);
    if (certifier.isFeasible(Certificate.of(program, objective, values))
        && givenUp(columns).isEmpty()) {
      best = Optional.of(columns);
    }
  }

  private Optional<Held> givenUp(double[] columns) {
    return held.givenUpBy(columns, profile.certificateRelative());
  }

  private Optional<SolvedStage> givesUp(StageInfo info, SolveResult result, Held earlier) {
    forget(result.solver());
    String what =
        "%s's answer for stage %s gives up part of stage %s."
            .formatted(result.solver(), info.id(), earlier.stage());
    listener.remark(what);
    return stop(Stages.End.FAILED, what + StageWords.MIXED_SIZES);
  }

  private Optional<SolvedStage> timeLimit(StageInfo info) {
    return stop(
        Stages.End.TIME_LIMIT,
        "The time limit (%s) of profile %s was reached in stage %s. Maybe choose a profile with more time."
            .formatted(profile.timeLimit(), profile.name(), info.id()));
  }

  private Optional<SolvedStage> cancelled(StageInfo info) {
    return stop(Stages.End.CANCELLED, "The plan was cancelled in stage " + info.id() + ".");
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

  private void hold(PlannedStage planned, LinearObjective objective, SolvedStage stage) {
    Hold hold = held.hold(planned, objective, stage);
    sessions.values().forEach(hold::in);
  }

  @Override
  public void close() {
    sessions.values().forEach(SolverSession::close);
    sessions.clear();
  }
}
