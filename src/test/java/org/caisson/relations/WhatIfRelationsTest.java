package org.caisson.relations;

import static org.caisson.testing.Rewrite.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.caisson.domain.model.AllocationPolicy;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.ModelChanges;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageCertificate;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.plant.LineChanges;
import org.caisson.domain.plant.SupplyChanges;
import org.caisson.planning.OpenPlan;
import org.caisson.planning.PlanRequest;
import org.caisson.testing.ModelRecipe;
import org.caisson.testing.Planning;

/** A what-if that starts from where its base ended comes to what a plan from the beginning does. */
@Domain(Recipes.class)
@PropertyDefaults(tries = 25, edgeCases = EdgeCasesMode.NONE)
final class WhatIfRelationsTest {

  @Property(seed = "61")
  void warmAndColdAgreeInEveryStageValue(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    try (OpenPlan open = Planning.open(Planning.request(model, Planning.profile()))) {
      for (PlanningModel changed : changes(model)) {
        PlanRequest request = Planning.request(changed, Planning.profile());
        ProductionPlan warm = open.replans().plan(request);
        assertEquals(PlanStatus.SOLVED, warm.status(), () -> warm.issues().toString());
        assertTrue(warm.certificate().stream().allMatch(StageCertificate::withinTolerance));
        same(Planning.plan(changed).stages(), warm.stages());
      }
    }
  }

  private static List<PlanningModel> changes(PlanningModel model) {
    YearMonth first = model.horizon().start();
    YearMonth last = model.horizon().last();
    List<PlanningModel> changes = new ArrayList<>();
    String line = model.industrialBase().lines().get(0).id();
    changes.add(
        ModelChanges.withLine(
            model, line, changed -> LineChanges.withMoreMax(changed, first, last, 0.2)));
    model.industrialBase().supplies().stream()
        .limit(1)
        .map(
            supply ->
                ModelChanges.withSupply(
                    model, supply.id(), s -> SupplyChanges.times(s, first, last, 1.5)))
        .forEach(changes::add);
    changes.add(
        with(
            model,
            "policy",
            new AllocationPolicy(AllocationRule.RESTOCK_FIRST, OptionalDouble.empty())));
    changes.add(model);
    return changes;
  }

  private static void same(List<StageResult> cold, List<StageResult> warm) {
    assertEquals(
        cold.stream().map(StageResult::id).toList(), warm.stream().map(StageResult::id).toList());
    for (int s = 0; s < cold.size(); s++) {
      double value = cold.get(s).value();
      assertEquals(
          value, warm.get(s).value(), 1e-5 * Math.max(1, Math.abs(value)), cold.get(s).id());
    }
  }
}
