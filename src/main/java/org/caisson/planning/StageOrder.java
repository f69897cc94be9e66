package org.caisson.planning;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.formulation.stage.ObjectiveStage;
import org.caisson.formulation.stage.ObjectiveStages;

/**
 * Decides the stages of a plan: those the model states, else those of the run profile. A soft
 * budget gives way to what contract lines are due and to nothing else, so its excess comes right
 * after lateness. Where none of them finds anything to measure, cost is left: a plan always has a
 * stage.
 */
final class StageOrder {
  private StageOrder() {}

  static List<ObjectiveStage> of(PlanningModel model, RunProfile profile) {
    List<StageKind> kinds = model.stages().isEmpty() ? profiled(model, profile) : model.stages();
    List<ObjectiveStage> stages = ObjectiveStages.forModel(model, kinds);
    return stages.isEmpty() ? ObjectiveStages.forModel(model, List.of(StageKind.COST)) : stages;
  }

  private static List<StageKind> profiled(PlanningModel model, RunProfile profile) {
    List<StageKind> kinds = new ArrayList<>();
    for (RunProfile.StageGroup group : profile.stages()) {
      switch (group) {
        case LATENESS -> kinds.addAll(List.of(StageKind.LATENESS, StageKind.BUDGET_EXCESS));
        case ALLOCATION -> kinds.addAll(ObjectiveStages.of(model.policy().rule()));
        case COST -> kinds.add(StageKind.COST);
      }
    }
    return kinds;
  }
}
