package org.caisson.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.intake.ModelReader;
import org.caisson.planning.PlanProgress;
import org.caisson.planning.RunProfile;
import org.caisson.relations.Recipes;
import org.caisson.testing.ModelRecipe;
import org.caisson.testing.Planning;
import org.caisson.testing.ShellPlan;
import org.caisson.testing.SmallModel;

/** What is stored comes back as it was, to the last digit. */
final class StoredJsonTest {
  private final StoredJson json = new StoredJson();

  @Domain(Recipes.class)
  @Property(tries = 40, seed = "2026", edgeCases = EdgeCasesMode.NONE)
  void everyGeneratedPlanComesBackAsItWas(@ForAll ModelRecipe recipe) {
    ProductionPlan plan = Planning.plan(recipe.model());
    assertEquals(plan, copy(plan));
    assertEquals(plan.summary(), copy(plan.summary()));
  }

  @Example
  void aPlanWithEveryListComesBackAsItWas() {
    assertEquals(ShellPlan.solved(), copy(ShellPlan.solved()));
  }

  @Example
  void aContradictionComesBackAsItWas() {
    ProductionPlan plan =
        Planning.plan(
            new ModelReader().read(SmallModel.CONTRADICTORY, "model").model().orElseThrow());
    assertEquals(PlanStatus.CONTRADICTORY, plan.status());
    assertEquals(plan, copy(plan));
  }

  @Example
  void aProfileAndProgressComeBackAsTheyWere() {
    RunProfile profile = Planning.profile();
    assertEquals(profile, json.read(json.text(profile), RunProfile.class));
    PlanProgress progress =
        new PlanProgress(1, 2, 3, 1, 2, "Lateness", ShellPlan.solved().stages());
    assertEquals(progress, json.read(json.text(progress), PlanProgress.class));
  }

  @Example
  void numbersThatJsonHasNoWordForComeBackToo() {
    for (double value : List.of(Double.NaN, Double.POSITIVE_INFINITY, -0.0, 1e-310, 0.1 + 0.2)) {
      assertEquals(value, json.read(json.text(value), Double.class));
    }
  }

  @Example
  void aListThatAnEarlierVersionDidNotHaveIsEmpty() {
    String earlier = json.text(ShellPlan.solved()).replaceFirst("\"decisions\":\\[.*?\\],", "");
    ProductionPlan plan = json.read(earlier, ProductionPlan.class);
    assertEquals(List.of(), plan.decisions());
    assertEquals(ShellPlan.solved().schedule(), plan.schedule());
  }

  @Example
  void whatAnotherVersionStoredIsNotMistakenForAPlan() {
    assertThrows(
        UnreadableException.class,
        () -> json.read("{\"plan\": \"of another kind\"}", ProductionPlan.class));
  }

  private ProductionPlan copy(ProductionPlan plan) {
    return json.read(Compressed.text(Compressed.of(json.text(plan))), ProductionPlan.class);
  }
}
