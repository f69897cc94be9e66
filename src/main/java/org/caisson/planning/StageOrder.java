package org.caisson.planning;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StagePlan;
import org.caisson.formulation.stage.ObjectiveStages;
import org.caisson.formulation.stage.ToleratedStage;

/**
 * Decides the stages of a plan: those the model states, else those of the run profile. A soft
 * budget gives way to what contract lines are due and to nothing else, so its excess comes right
 * after lateness. Where none of them finds anything to measure, cost is left: a plan always has a
 * stage.
 */
public final class StageOrder {
  private static final List<StagePlan> COST = StagePlan.listOf(StageKind.COST);

  private StageOrder() {}

  static List<PlannedStage> of(PlanningModel model, RunProfile profile) {
    List<ToleratedStage> stages = ObjectiveStages.forModel(model, stated(model, profile));
    List<ToleratedStage> some = stages.isEmpty() ? ObjectiveStages.forModel(model, COST) : stages;
    return some.stream()
        .map(s -> new PlannedStage(s.stage(), s.tolerance().orElse(profile.holdTolerance())))
        .toList();
  }

  /**
   * The statements of a request's stages from the first to the one of an id, or all when it has no
   * such stage. With them as its own, a model is planned up to that stage and no further.
   */
  public static List<StagePlan> upTo(PlanRequest request, String id) {
    PlanningModel model = request.model();
    List<StagePlan> upTo = new ArrayList<>();
    for (StagePlan plan : ObjectiveStages.byPriority(model, stated(model, request.profile()))) {
      upTo.add(plan);
      if (ObjectiveStages.forModel(model, upTo).stream().anyMatch(s -> s.stage().yields(id))) {
        return upTo;
      }
    }
    return upTo.isEmpty() ? COST : upTo;
  }

  private static List<StagePlan> stated(PlanningModel model, RunProfile profile) {
    return model.stages().isEmpty() ? profiled(model, profile) : model.stages();
  }

  private static List<StagePlan> profiled(PlanningModel model, RunProfile profile) {
    List<StagePlan> plans = new ArrayList<>();
    if (profile.stages().contains(RunProfile.StageGroup.ALLOCATION)) {
      plans.addAll(model.policy().stagesBeforeLateness());
    }
    for (RunProfile.StageGroup group : profile.stages()) {
      switch (group) {
        case LATENESS ->
            plans.addAll(StagePlan.listOf(StageKind.LATENESS, StageKind.BUDGET_EXCESS));
        case ALLOCATION -> plans.addAll(model.policy().stages());
        case COST -> plans.add(StagePlan.of(StageKind.COST));
      }
    }
    return plans;
  }
}
