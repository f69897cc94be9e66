package org.caisson.relations;

import static org.caisson.testing.Rewrite.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.NationFulfilment;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.index.Entitlement;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.solver.Algorithm;
import org.caisson.solver.Cancellation;
import org.caisson.solver.SolveParameters;
import org.caisson.solver.SolverKind;
import org.caisson.solver.SolverSession;
import org.caisson.solver.Termination;
import org.caisson.solver.ortools.OrToolsSolver;
import org.caisson.testing.ModelRecipe;
import org.caisson.testing.Planning;

/**
 * What must hold of plans that are fair between nations. The fulfilments of a max-min fair plan are
 * unique, nation by nation, for those that can be reached are a convex set.
 */
@Domain(FairRecipes.class)
@PropertyDefaults(tries = 25, edgeCases = EdgeCasesMode.NONE)
final class FairnessRelationsTest {
  private static final double SAME = 1e-6;

  /**
   * The definition itself, by another way than rounds: with everybody held who has no more than a
   * nation, nothing can be gained for it. One program a nation.
   */
  @Property(seed = "31")
  void noNationGainsButAtTheCostOfOneThatHasNoMore(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    ProductionPlan plan = PlannedModel.sound(model, Planning.profile());
    Formulation formulation = Formulation.of(model);
    List<Entitlement> nations = Entitlement.all(formulation.index());
    double[] lacks = nations.stream().mapToDouble(nation -> settled(plan, nation)).toArray();
    for (int n = 0; n < lacks.length; n++) {
      assertEquals(lacks[n], leastLack(formulation, lacks, n), 1e6 * SAME);
    }
  }

  /** What the round came to that settled a nation: plans leave out what is owed by rounding. */
  private static double settled(ProductionPlan plan, Entitlement entitlement) {
    double listed =
        plan.fulfilment().stream()
            .filter(entry -> entry.nation().equals(entitlement.nation().id()))
            .mapToDouble(entry -> 1e6 * (1 - entry.fulfilment()))
            .sum();
    return plan.stages().stream()
        .filter(stage -> stage.id().startsWith("fairness-"))
        .map(StageResult::value)
        .min(Comparator.comparingDouble(value -> Math.abs(value - listed)))
        .orElseThrow();
  }

  private static double leastLack(Formulation formulation, double[] lacks, int n) {
    int last = formulation.index().months() - 1;
    int[] others =
        IntStream.range(0, lacks.length)
            .filter(m -> m != n && lacks[m] >= lacks[n] * (1 - 1e-9))
            .toArray();
    LinearModel held =
        formulation
            .linearModel()
            .withUpper(
                Arrays.stream(others)
                    .map(m -> formulation.variables().unfulfilled().at(m, last))
                    .toArray(),
                Arrays.stream(others).mapToDouble(m -> lacks[m] + 1e-3).toArray(),
                new int[0],
                new double[0]);
    double[] costs = new double[held.columnCount()];
    costs[formulation.variables().unfulfilled().at(n, last)] = 1;
    return least(held, new LinearObjective(costs, 0));
  }

  private static double least(LinearModel model, LinearObjective objective) {
    try (SolverSession session = new OrToolsSolver().open(model, SolverKind.CLP)) {
      session.objective(objective);
      SolveParameters cold =
          new SolveParameters(Duration.ofSeconds(10), 1e-9, 1e-9, Algorithm.PRIMAL, true, false);
      var result = session.solve(cold, new Cancellation());
      assertEquals(Termination.OPTIMAL, result.termination());
      return objective.valueAt(result.values().orElseThrow().columns());
    }
  }

  /** A model is sets of records. */
  @Property(seed = "32")
  void theOrderOfListsChangesNobodysFulfilment(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    assertSame(fulfilment(model), fulfilment(ModelChange.shuffled(model, recipe.seed())));
  }

  /** Fulfilment is a ratio. */
  @Property(seed = "33")
  void allQuantitiesMultipliedChangeNobodysFulfilment(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    assertSame(fulfilment(model), fulfilment(ModelChange.scaled(model, 3)));
  }

  /** Two parts of an order add up to it. */
  @Property(seed = "34")
  void anOrderInTwoPartsIsTheSameOrder(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel split =
        ModelChange.orders(
            model,
            line ->
                List.of(
                    ModelChange.times(line, 0.3),
                    with(ModelChange.times(line, 0.7), "id", line.id() + "-rest")));
    assertSame(fulfilment(model), fulfilment(split));
  }

  /**
   * Every plan under the lower MAX is one under the higher; so the nation that fares worst fares no
   * worse, and where it fares the same the next, and so on.
   */
  @Property(seed = "35")
  void moreCapacityIsNeverLessFair(@ForAll ModelRecipe recipe) {
    PlanningModel model = recipe.model();
    PlanningModel more =
        ModelChange.lines(model, line -> List.of(ModelChange.withMaxTimes(line, 1.4)));
    List<Double> before = sorted(fulfilment(model));
    List<Double> after = sorted(fulfilment(more));
    for (int n = 0; n < before.size(); n++) {
      if (Math.abs(after.get(n) - before.get(n)) > SAME) {
        assertTrue(after.get(n) > before.get(n), () -> before + " became " + after);
        return;
      }
    }
  }

  private static List<Double> sorted(Map<String, Double> fulfilment) {
    List<Double> sorted = new ArrayList<>(fulfilment.values());
    Collections.sort(sorted);
    return sorted;
  }

  private static void assertSame(Map<String, Double> expected, Map<String, Double> actual) {
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((nation, value) -> assertEquals(value, actual.get(nation), SAME, nation));
  }

  private static Map<String, Double> fulfilment(PlanningModel model) {
    ProductionPlan plan = PlannedModel.sound(model, Planning.profile());
    Map<String, Double> fulfilment = new TreeMap<>();
    plan.fulfilment().forEach(entry -> fulfilment.put(entry.nation(), entry.fulfilment()));
    assertTrue(plan.fulfilment().stream().map(NationFulfilment::fulfilment).allMatch(f -> f <= 1));
    return fulfilment;
  }
}
