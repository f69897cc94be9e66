package org.caisson.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import org.caisson.formulation.stage.ObjectiveStage;
import org.caisson.formulation.stage.StageInfo;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.solver.Cancellation;
import org.caisson.solver.LinearSolver;

/** Plans a model stage by stage with a linear solver. */
@Singleton
public final class StagedPlanner implements Planner {
  private static final String UNFINISHED = "NONE";

  private final LinearSolver solver;
  private final Clock clock;

  /** Plans with a solver; the clock keeps the deadline. */
  public StagedPlanner(LinearSolver solver, Clock clock) {
    this.solver = solver;
    this.clock = clock;
  }

  @Override
  public ProductionPlan plan(
      PlanRequest request, PlanListener listener, Cancellation cancellation) {
    Formulation formulation = formulate(request, listener);
    List<ObjectiveStage> stages = StageOrder.of(request.model(), request.profile());
    try (StageRunner runner = runner(request, formulation, listener, cancellation)) {
      return answer(request, formulation, stages, runner.run(stages, stages.size()));
    }
  }

  @Override
  public Replans replans(PlanRequest base, Cancellation cancellation) {
    return new WarmReplans(this, solver, clock, base, cancellation);
  }

  /** Plans with the stages up to the one named. */
  ProductionPlan plan(PlanRequest request, String lastStage, Cancellation cancellation) {
    Formulation formulation = formulate(request, PlanListener.SILENT);
    List<ObjectiveStage> stages =
        WarmReplans.upTo(lastStage, StageOrder.of(request.model(), request.profile()));
    try (StageRunner runner = runner(request, formulation, PlanListener.SILENT, cancellation)) {
      return answer(request, formulation, stages, runner.run(stages, stages.size()));
    }
  }

  @Override
  public StageProgram program(
      PlanRequest request, int stage, PlanListener listener, Cancellation cancellation) {
    List<ObjectiveStage> stages = StageOrder.of(request.model(), request.profile());
    requireStage(stage, stages);
    Formulation formulation = formulate(request, listener);
    try (StageRunner runner = runner(request, formulation, listener, cancellation)) {
      Stages earlier = runner.run(stages, stage - 1);
      if (earlier.end() != Stages.End.COMPLETE) {
        throw new PlanningException(earlier.message());
      }
      LinearModel model = runner.model();
      LinearObjective objective = formulation.objective(stages.get(stage - 1));
      return new StageProgram(stages.get(stage - 1).info().id(), model, objective);
    }
  }

  private static void requireStage(int stage, List<ObjectiveStage> stages) {
    if (stage < 1 || stage > stages.size()) {
      List<String> known = new ArrayList<>();
      for (int s = 0; s < stages.size(); s++) {
        known.add((s + 1) + " " + stages.get(s).info().id());
      }
      throw new IllegalArgumentException(
          "Stage (%d) does not exist in this model. Maybe one of: %s."
              .formatted(stage, String.join(", ", known)));
    }
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
    return new StageRunner(solver, clock, request.profile(), formulation, listener, cancellation);
  }

  static ProductionPlan answer(
      PlanRequest request, Formulation formulation, List<ObjectiveStage> wanted, Stages stages) {
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
    return withValues(request, formulation, wanted, stages, issues);
  }

  private static ProductionPlan withValues(
      PlanRequest request,
      Formulation formulation,
      List<ObjectiveStage> wanted,
      Stages stages,
      List<Issue> issues) {
    double[] best = stages.best().orElseThrow();
    PlanExtractor extractor = new PlanExtractor(formulation);
    List<StageResult> results =
        new ArrayList<>(stages.solved().stream().map(SolvedStage::result).toList());
    wanted.stream()
        .skip(results.size())
        .forEach(stage -> results.add(unfinished(formulation, stage)));
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
   * A stage that was not finished has the bound of its columns; its value follows from the plan.
   */
  private static StageResult unfinished(Formulation formulation, ObjectiveStage stage) {
    StageInfo info = stage.info();
    double bound = formulation.objective(stage).leastWithin(formulation.linearModel());
    return new StageResult(
        info.id(), info.name(), "MINIMIZE", bound, info.unit(), bound, 0, UNFINISHED, 0, 0);
  }

  /**
   * The plan with the values of its unfinished stages. They are read off the plan: the program's
   * own columns may float as long as no stage looks at them.
   */
  private static ProductionPlan measured(PlanRequest request, ProductionPlan plan) {
    return plan.withStages(
        plan.stages().stream()
            .map(
                stage -> stage.solver().equals(UNFINISHED) ? measured(stage, request, plan) : stage)
            .toList());
  }

  private static StageResult measured(StageResult stage, PlanRequest request, ProductionPlan plan) {
    double value = PlanChecker.valueOf(stage, request.model(), plan);
    double gap = (value - stage.bound()) / Math.max(1, Math.abs(value));
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
      double[] duals = stage.values().rowDuals().clone();
      for (int row = 0; row < duals.length; row++) {
        if (Math.abs(duals[row]) > rounding && !priced.add(row)) {
          duals[row] = 0;
        }
      }
      prices.addAll(extractor.shadowPrices(stage.result().id(), duals, rounding));
    }
    return prices;
  }

  private static List<Decision> decisions(PlanExtractor extractor, Stages stages) {
    return extractor.decisions(
        stages.solved().stream()
            .map(stage -> new StageColumns(stage.result().id(), stage.values().columns()))
            .toList());
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
