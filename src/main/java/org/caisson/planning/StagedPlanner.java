package org.caisson.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
import org.caisson.formulation.stage.ObjectiveStage;
import org.caisson.formulation.stage.StageInfo;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.solver.Cancellation;
import org.caisson.solver.LinearSolver;

/** Plans a model stage by stage with a linear solver. */
@Singleton
public final class StagedPlanner implements Planner {
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

  private static ProductionPlan answer(
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
        .forEach(stage -> results.add(unfinished(formulation, stage, best)));
    List<StageCertificate> certificate =
        stages.solved().stream().map(SolvedStage::certificate).toList();
    PlanExtractor.Outcome outcome =
        new PlanExtractor.Outcome(
            status(stages.end()),
            request.reference(),
            results,
            certificate,
            prices(extractor, stages, request.profile()),
            issues);
    return checked(request, extractor.plan(outcome, best));
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

  /** A stage that was not finished has the value of the best plan, and the bound of its columns. */
  private static StageResult unfinished(
      Formulation formulation, ObjectiveStage stage, double[] best) {
    StageInfo info = stage.info();
    LinearObjective objective = formulation.objective(stage);
    double value = objective.valueAt(best);
    double bound = objective.leastWithin(formulation.linearModel());
    double gap = (value - bound) / Math.max(1, Math.abs(value));
    return new StageResult(
        info.id(), info.name(), "MINIMIZE", value, info.unit(), bound, gap, "NONE", 0, 0);
  }

  private static List<ShadowPrice> prices(
      PlanExtractor extractor, Stages stages, RunProfile profile) {
    List<ShadowPrice> prices = new ArrayList<>();
    for (SolvedStage stage : stages.solved()) {
      double rounding = profile.certificateRelative();
      prices.addAll(
          extractor.shadowPrices(stage.result().id(), stage.values().rowDuals(), rounding));
    }
    return prices;
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
