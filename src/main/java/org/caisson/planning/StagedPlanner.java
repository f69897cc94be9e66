package org.caisson.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.plan.Decision;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.domain.plan.StageCertificate;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.plan.check.Finding;
import org.caisson.domain.plan.check.PlanChecker;
import org.caisson.domain.validation.Issue;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.extract.PlanExtractor;
import org.caisson.formulation.extract.StageColumns;
import org.caisson.formulation.stage.FairnessStage;
import org.caisson.formulation.stage.ObjectiveStage;
import org.caisson.formulation.stage.StageInfo;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.Sense;
import org.caisson.solver.Cancellation;
import org.caisson.solver.LinearSolver;
import org.caisson.solver.MixedIntegerSolver;

/** Plans a model stage by stage with a linear solver. */
@Singleton
public final class StagedPlanner implements Planner {
  private static final String UNFINISHED = "NONE";

  /** What the lists of a plan differ by from the program, relative to the value of a stage. */
  private static final double LIST_ROUNDING = 1e-9;

  private final Solvers solvers;
  private final Clock clock;

  /** Plans with solvers for linear programs and for whole numbers; the clock keeps the deadline. */
  public StagedPlanner(LinearSolver linear, MixedIntegerSolver integer, Clock clock) {
    solvers = new Solvers(linear, integer);
    this.clock = clock;
  }

  @Override
  public ProductionPlan plan(
      PlanRequest request, PlanListener listener, Cancellation cancellation) {
    return proven(request, listener, cancellation).plan();
  }

  @Override
  public ProvenPlan proven(PlanRequest request, PlanListener listener, Cancellation cancellation) {
    try (OpenPlan open = open(request, listener, cancellation)) {
      return open.proven();
    }
  }

  @Override
  public OpenPlan open(PlanRequest request, PlanListener listener, Cancellation cancellation) {
    Formulation formulation = formulate(request, listener);
    List<PlannedStage> stages = StageOrder.of(request.model(), request.profile());
    ColdReplans cold = new ColdReplans(this, request, cancellation);
    ContradictionSearch search =
        new ContradictionSearch(solvers, clock, request, formulation, stages, cancellation);
    Optional<Contradiction> before = search.beforePlanning(listener);
    if (before.isPresent()) {
      return new OpenPlan(unproven(contradictory(request, before.get())), cold);
    }
    try (StageRunner runner = runner(request, formulation, listener, cancellation)) {
      Stages run = runner.run(stages, Integer.MAX_VALUE);
      ProvenPlan plan =
          search
              .afterwards(run, listener)
              .map(contradiction -> unproven(contradictory(request, contradiction)))
              .orElseGet(() -> proven(request, formulation, stages, run));
      Replans replans =
          new WarmReplans(
              cold,
              solvers.linear(),
              clock,
              formulation.linearModel(),
              run.solved(),
              runner.handOver());
      return new OpenPlan(plan, replans);
    }
  }

  @Override
  public StageProgram program(
      PlanRequest request, int stage, PlanListener listener, Cancellation cancellation) {
    List<PlannedStage> stages = StageOrder.of(request.model(), request.profile());
    Formulation formulation = formulate(request, listener);
    if (stage < 1 || stage > most(stages, formulation)) {
      throw noSuchStage(stage, ids(stages));
    }
    try (StageRunner runner = runner(request, formulation, listener, cancellation)) {
      Stages earlier = runner.run(stages, stage - 1);
      if (earlier.end() != Stages.End.COMPLETE) {
        throw new PlanningException(earlier.message());
      }
      if (earlier.left().isEmpty()) {
        throw noSuchStage(stage, earlier.solved().stream().map(s -> s.result().id()).toList());
      }
      ObjectiveStage next = earlier.left().get(0).stage();
      return new StageProgram(next.info().id(), runner.model(), formulation.objective(next));
    }
  }

  /** Fairness may take as many rounds as there are nations. */
  private static int most(List<PlannedStage> stages, Formulation formulation) {
    boolean inRounds = stages.stream().anyMatch(s -> s.stage() instanceof FairnessStage);
    return stages.size() + (inRounds ? FairnessRounds.most(formulation) - 1 : 0);
  }

  private static List<String> ids(List<PlannedStage> stages) {
    return stages.stream().map(PlannedStage::id).toList();
  }

  private static IllegalArgumentException noSuchStage(int stage, List<String> ids) {
    List<String> known = new ArrayList<>();
    ids.forEach(id -> known.add((known.size() + 1) + " " + id));
    return new IllegalArgumentException(
        "Stage (%d) does not exist in this model. Maybe one of: %s."
            .formatted(stage, String.join(", ", known)));
  }

  private static Formulation formulate(PlanRequest request, PlanListener listener) {
    Formulation formulation = Formulation.of(request.model());
    LinearModel program = formulation.linearModel();
    listener.built(program.rowCount(), program.columnCount(), program.entryCount());
    return formulation;
  }

  private StageRunner runner(
      PlanRequest request,
      Formulation formulation,
      PlanListener listener,
      Cancellation cancellation) {
    return new StageRunner(solvers, clock, request.profile(), formulation, listener, cancellation);
  }

  private static ProductionPlan contradictory(PlanRequest request, Contradiction contradiction) {
    List<Issue> issues = new ArrayList<>(request.warnings());
    issues.add(
        Issue.error(Contradiction.ISSUE, "", null, ContradictionSearch.words(contradiction)));
    return ProductionPlan.contradictory(
        request.reference(),
        request.model().policy().rule().name(),
        request.model().currency(),
        request.model().marking(),
        issues,
        contradiction);
  }

  private static ProvenPlan unproven(ProductionPlan plan) {
    return new ProvenPlan(plan, Optional.empty());
  }

  /** The plan that stages come to, and the prices that prove it when all are solved. */
  static ProvenPlan proven(
      PlanRequest request, Formulation formulation, List<PlannedStage> planned, Stages stages) {
    return new ProvenPlan(
        answer(request, formulation, stages),
        StagePrices.of(formulation, planned, stages.solved()));
  }

  private static ProductionPlan answer(
      PlanRequest request, Formulation formulation, Stages stages) {
    List<Issue> issues = new ArrayList<>(request.warnings());
    if (!stages.message().isEmpty()) {
      issues.add(Issue.error("plan." + status(stages.end()), "", null, stages.message()));
    }
    if (stages.best().isEmpty()) {
      return ProductionPlan.without(
          status(stages.end()),
          request.reference(),
          request.model().policy().rule().name(),
          request.model().currency(),
          request.model().marking(),
          issues);
    }
    return withValues(request, formulation, stages, issues);
  }

  private static ProductionPlan withValues(
      PlanRequest request, Formulation formulation, Stages stages, List<Issue> issues) {
    double[] best = stages.best().orElseThrow();
    PlanExtractor extractor = new PlanExtractor(formulation);
    List<StageResult> results =
        new ArrayList<>(stages.solved().stream().map(SolvedStage::result).toList());
    for (PlannedStage planned : stages.left()) {
      boolean interrupted = results.size() == stages.solved().size();
      results.add(
          unfinished(
              formulation,
              planned.stage(),
              interrupted ? stages.proven() : OptionalDouble.empty()));
    }
    List<StageCertificate> certificate =
        stages.solved().stream().map(SolvedStage::certificate).toList();
    PlanExtractor.Outcome outcome =
        new PlanExtractor.Outcome(
            status(stages.end()),
            request.reference(),
            results,
            certificate,
            prices(extractor, stages, request.profile()),
            decisions(extractor, stages),
            issues);
    return checked(request, measured(request, extractor.plan(outcome, best)));
  }

  /** A plan that an independent reading does not confirm is not shown as solved. */
  private static ProductionPlan checked(PlanRequest request, ProductionPlan plan) {
    List<Finding> findings =
        PlanChecker.check(request.model(), plan, request.profile().holdTolerance());
    if (findings.isEmpty()) {
      return plan;
    }
    String text =
        "The plan checker has %d findings, the first: %s."
                .formatted(findings.size(), findings.get(0))
            + " This is a defect of Caisson and not of the model. Maybe report it with the model.";
    return plan.failed(Issue.error("plan.check", "", null, text));
  }

  /**
   * A stage that was not finished has the bound that its solver got to, or that of its columns; its
   * value follows from the plan.
   */
  private static StageResult unfinished(
      Formulation formulation, ObjectiveStage stage, OptionalDouble proven) {
    StageInfo info = stage.info();
    Sense sense = formulation.objective(stage).sense();
    double least = formulation.leastWithin(stage);
    double bound = sense.told(Math.max(least, proven.orElse(least)));
    return new StageResult(
        info.id(), info.name(), sense.name(), bound, info.unit(), bound, 0, UNFINISHED, 0, 0);
  }

  /**
   * The plan with the values of its unfinished stages, and what the others have in the end. They
   * are read off the plan: the program's own columns may float as long as no stage looks at them.
   */
  private static ProductionPlan measured(PlanRequest request, ProductionPlan plan) {
    return plan.withStages(
        plan.stages().stream()
            .map(
                stage ->
                    stage.solver().equals(UNFINISHED)
                        ? measured(stage, request, plan)
                        : inTheEnd(stage, request, plan))
            .toList());
  }

  /** A finished stage with what its tolerance left of it; rounding is no difference. */
  private static StageResult inTheEnd(StageResult stage, PlanRequest request, ProductionPlan plan) {
    OptionalDouble measured = PlanChecker.finalValueOf(stage, request.model(), plan);
    if (measured.isEmpty()) {
      return stage.withFinalValue(null);
    }
    double rounding = LIST_ROUNDING * Math.max(1, Math.abs(stage.value()));
    double inTheEnd = measured.getAsDouble();
    boolean same = Math.abs(inTheEnd - stage.value()) <= rounding;
    return stage.withFinalValue(same ? stage.value() : inTheEnd);
  }

  private static StageResult measured(StageResult stage, PlanRequest request, ProductionPlan plan) {
    double value = PlanChecker.valueOf(stage, request.model(), plan);
    double gap = Math.abs(value - stage.bound()) / Math.max(1, Math.abs(value));
    return new StageResult(
        stage.id(),
        stage.name(),
        stage.sense(),
        value,
        stage.unit(),
        stage.bound(),
        gap,
        stage.solver(),
        stage.iterations(),
        stage.seconds());
  }

  /**
   * The worth of each limit in the first stage in which it has one. From then on its row is held,
   * and a dual of it would say what bending an earlier stage is worth, which is not for sale.
   */
  private static List<ShadowPrice> prices(
      PlanExtractor extractor, Stages stages, RunProfile profile) {
    double rounding = profile.certificateRelative();
    List<ShadowPrice> prices = new ArrayList<>();
    Set<Integer> priced = new HashSet<>();
    for (SolvedStage stage : stages.solved()) {
      double[] duals = extractor.limitDuals(stage.values());
      for (int row = 0; row < duals.length; row++) {
        if (Math.abs(duals[row]) > rounding && !priced.add(row)) {
          duals[row] = 0;
        }
      }
      prices.addAll(extractor.shadowPrices(stage.result().id(), duals, rounding));
    }
    return prices;
  }

  /** What an interrupted stage had moved when it was stopped is settled by it. */
  private static List<Decision> decisions(PlanExtractor extractor, Stages stages) {
    List<StageColumns> solutions = new ArrayList<>();
    stages
        .solved()
        .forEach(
            stage ->
                solutions.add(new StageColumns(stage.result().id(), stage.values().columns())));
    double[] best = stages.best().orElseThrow();
    boolean interrupted =
        solutions.isEmpty() || solutions.get(solutions.size() - 1).columns() != best;
    if (interrupted && !stages.left().isEmpty()) {
      solutions.add(new StageColumns(stages.left().get(0).id(), best));
    }
    return extractor.decisions(solutions);
  }

  private static PlanStatus status(Stages.End end) {
    return switch (end) {
      case COMPLETE -> PlanStatus.SOLVED;
      case TIME_LIMIT -> PlanStatus.STOPPED;
      case CANCELLED -> PlanStatus.CANCELLED;
      case FAILED -> PlanStatus.FAILED;
    };
  }
}
