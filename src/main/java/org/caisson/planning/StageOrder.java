package org.caisson.planning;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.formulation.stage.ObjectiveStage;
import org.caisson.formulation.stage.ObjectiveStages;

/** Decides the stages of a plan: those the model states, else those of the run profile. */
final class StageOrder {
  private StageOrder() {}

  static List<ObjectiveStage> of(PlanningModel model, RunProfile profile) {
    List<StageKind> kinds = model.stages().isEmpty() ? profiled(model, profile) : model.stages();
    return ObjectiveStages.forModel(model, kinds);
  }

  private static List<StageKind> profiled(PlanningModel model, RunProfile profile) {
    List<StageKind> kinds = new ArrayList<>();
    for (RunProfile.StageGroup group : profile.stages()) {
      switch (group) {
        case LATENESS -> kinds.add(StageKind.LATENESS);
        case ALLOCATION -> kinds.addAll(ObjectiveStages.of(model.policy().rule()));
        case COST -> kinds.add(StageKind.COST);
      }
    }
    return kinds;
  }
}
