package org.caisson.models;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.caisson.domain.model.ModelChanges;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StagePlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.intake.ModelReader;
import org.caisson.planning.StageProgram;
import org.caisson.solver.ortools.HighsValues;
import org.caisson.testing.ExportedStages;
import org.junit.jupiter.api.Test;

/** HiGHS finds the values of the first stages of the shipped model. */
class Nato2024HighsTest {
  private static final double RELATIVE = 1e-6;

  @Test
  void theFirstStagesHaveTheSameValuesWithHighs() {
    PlanningModel model =
        ModelChanges.withStages(
            new ModelReader().read(Path.of("models/nato-2024")).model().orElseThrow(),
            List.of(StagePlan.lateness(1), StagePlan.lateness(2)));
    List<StageResult> stages = ExportedStages.solved(model).stages();
    for (int s = 1; s <= 2; s++) {
      StageProgram program = ExportedStages.program(model, s);
      double value = stages.get(s - 1).value();
      assertEquals(
          value,
          HighsValues.least(program.model(), program.objective()),
          RELATIVE * Math.max(1, Math.abs(value)),
          program.id());
    }
  }
}
