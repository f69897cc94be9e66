package org.caisson.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.ModelChanges;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StagePlan;
import org.caisson.domain.model.StageTerm;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.OpenPlan;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.frontier.Frontier;
import org.caisson.planning.frontier.FrontierFinder;
import org.caisson.planning.frontier.FrontierListener;
import org.caisson.planning.frontier.FrontierPoint;
import org.caisson.testing.Feature;
import org.caisson.testing.ModelRecipe;
import org.caisson.testing.Planning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A frontier says of every weighing of its measures what a plan made for that weighing says. */
class FrontierRelationsTest {
  private static final StageKind X = StageKind.UKRAINE_SHORTFALL;
  private static final StageKind Y = StageKind.RESTOCK_SHORTFALL;

  @ParameterizedTest(name = "model {0}")
  @ValueSource(longs = {1, 4, 6, 7, 10})
  void itsCornersAreThePlansOfTheirPoliciesAndNothingLiesBelow(long seed) {
    EnumSet<Feature> features =
        EnumSet.complementOf(EnumSet.of(Feature.EXPANSIONS, Feature.SOFT_BUDGETS));
    PlanningModel model = new ModelRecipe(seed, 8, AllocationRule.UKRAINE_FIRST, features).model();
    PlanRequest request = Planning.request(model, Planning.profile());
    try (OpenPlan base = Planning.open(request)) {
      Frontier frontier = FrontierFinder.find(base, request, X, Y, 200, FrontierListener.SILENT);
      assertTrue(frontier.exact());
      frontier.points().forEach(point -> isThePlanOfItsPolicy(point, model));
      Random random = new Random(seed);
      for (int k = 0; k < 5; k++) {
        nothingLiesBelow(frontier, model, Math.exp(6 * random.nextDouble() - 3));
      }
    }
  }

  private static void isThePlanOfItsPolicy(FrontierPoint point, PlanningModel model) {
    List<StagePlan> measured = new ArrayList<>(point.stages());
    measured.add(StagePlan.of(X));
    measured.add(StagePlan.of(Y));
    ProductionPlan cold = Planning.plan(ModelChanges.withStages(model, measured));
    same(point.x(), Planning.value(cold, "ukraine-shortfall"));
    same(point.y(), Planning.value(cold, "restock-shortfall"));
  }

  private static void nothingLiesBelow(Frontier frontier, PlanningModel model, double weight) {
    List<StagePlan> weighed =
        List.of(
            StagePlan.of(StageKind.LATENESS),
            StagePlan.weighted(new StageTerm(X, weight), new StageTerm(Y, 1)));
    double least =
        frontier.points().stream().mapToDouble(p -> weight * p.x() + p.y()).min().orElseThrow();
    same(
        least,
        Planning.value(Planning.plan(ModelChanges.withStages(model, weighed)), "weighted-1"));
  }

  private static void same(double expected, double actual) {
    assertEquals(expected, actual, 1e-6 * Math.max(1, Math.abs(expected)));
  }
}
