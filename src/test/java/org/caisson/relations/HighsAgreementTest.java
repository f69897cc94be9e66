package org.caisson.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.StageResult;
import org.caisson.planning.RunProfile;
import org.caisson.planning.StageProgram;
import org.caisson.solver.SolverKind;
import org.caisson.solver.ortools.HighsValues;
import org.caisson.testing.ExportedStages;
import org.caisson.testing.ModelRecipe;
import org.caisson.testing.Planning;

/** The least values of plans are found again by a third solver, which shares no code with them. */
@Domain(Recipes.class)
final class HighsAgreementTest {
  private static final double RELATIVE = 1e-6;

  @Property(tries = 100, seed = "2026", edgeCases = EdgeCasesMode.NONE)
  void glopClpAndHighsComeToTheSameValueOfEveryStage(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    RunProfile glop = Planning.profile(SolverKind.GLOP);
    RunProfile clp = Planning.profile(SolverKind.CLP);
    List<StageResult> stages = PlannedModel.sound(model, glop).stages();
    List<StageResult> again = PlannedModel.sound(model, clp).stages();
    for (int s = 0; s < stages.size(); s++) {
      StageProgram program = ExportedStages.program(model, s + 1);
      double value = stages.get(s).value();
      double slack = RELATIVE * Math.max(1, Math.abs(value));
      assertEquals(value, again.get(s).value(), slack, program.id() + " by CLP");
      assertEquals(
          value,
          HighsValues.least(program.model(), program.objective()),
          slack,
          program.id() + " by HiGHS");
    }
  }
}
