package org.caisson.relations;

import static org.caisson.testing.Rewrite.with;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.PreviousWork;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StagePlan;
import org.caisson.domain.model.StageTerm;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.testing.ModelRecipe;
import org.caisson.testing.Planning;

/** What must hold of stages with weights and tolerances, of a margin and of a previous plan. */
@Domain(Recipes.class)
@PropertyDefaults(tries = 20, edgeCases = EdgeCasesMode.NONE)
final class StatedStagesTest {

  private static List<StagePlan> stages(double tolerance) {
    return List.of(
        StagePlan.of(StageKind.LATENESS, tolerance),
        new StagePlan(
            null,
            null,
            List.of(
                new StageTerm(StageKind.RESTOCK_SHORTFALL, 2),
                new StageTerm(StageKind.FLOOR_SHORTFALL, 5),
                new StageTerm(StageKind.COST, 0.01)),
            0.02),
        StagePlan.of(StageKind.MARGIN));
  }

  private static PlanningModel staged(ModelRecipe recipe, double tolerance) {
    return with(recipe.model(), "stages", stages(tolerance));
  }

  /** A model is sets of records; stages keep their order. */
  @Property(seed = "41")
  void theOrderOfListsChangesNoValue(@ForAll ModelRecipe recipe) {
    PlanningModel model = staged(recipe, 0.05);
    PlanningModel shuffled =
        with(ModelChange.shuffled(model, recipe.seed()), "stages", model.stages());
    PlannedModel.values(shuffled).sameAs(PlannedModel.values(model));
  }

  /** Two halves at one tempo are the whole. */
  @Property(seed = "42")
  void twoPlantsOfHalfTheCapacityAreThePlant(@ForAll ModelRecipe recipe) {
    PlanningModel model = staged(recipe, 0.05);
    PlanningModel halves =
        ModelChange.lines(
            model,
            line -> {
              var half = ModelChange.times(line, 0.5);
              return List.of(half, with(half, "id", line.id() + "-half"));
            });
    PlannedModel.values(halves).sameAs(PlannedModel.values(model));
  }

  /** Whatever keeps lateness keeps it within a tolerance. */
  @Property(seed = "43")
  void whatMayBeGivenUpIsNeverWorseForTheNextStage(@ForAll ModelRecipe recipe) {
    double exact = PlannedModel.values(staged(recipe, 0)).byId().get("weighted-1");
    double tolerant = PlannedModel.values(staged(recipe, 0.3)).byId().get("weighted-1");
    assertTrue(
        tolerant <= exact + 1e-6 * Math.max(1, Math.abs(exact)), () -> tolerant + " > " + exact);
  }

  /** A plan is no change against itself, whatever other plans would serve as well. */
  @Property(seed = "44")
  void aPlanKeptToIsNotChanged(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    ProductionPlan plan = PlannedModel.sound(model, Planning.profile());
    List<PreviousWork> previous =
        plan.schedule().stream()
            .map(w -> new PreviousWork(w.line(), w.item(), w.month(), w.quantity()))
            .toList();
    List<StagePlan> stages =
        new ArrayList<>(StagePlan.listOf(StageKind.LATENESS, StageKind.BUDGET_EXCESS));
    stages.addAll(model.policy().stages());
    stages.add(StagePlan.of(StageKind.COST));
    stages.add(StagePlan.of(StageKind.INSTABILITY));
    StageValues values =
        PlannedModel.values(with(with(model, "previousPlan", previous), "stages", stages));
    double change = values.byId().getOrDefault("instability", 0.0);
    assertTrue(change <= 1e-4, () -> "changed by " + change);
  }
}
