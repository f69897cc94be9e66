package org.caisson.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearModelBuilder;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Names;
import org.caisson.mathmodel.Values;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which prices hold a stage, and which are a solver's noise. */
class LeaningBoundsTest {
  private static final double NONE = Double.POSITIVE_INFINITY;

  /** One column x at its row x <= 0.25, of which a unit costs so much. */
  private static LeaningBounds atTheLimit(double cost, double dual) {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addColumn(0, NONE);
    builder.beginRow(Double.NEGATIVE_INFINITY, 0.25);
    builder.add(0, 1);
    LinearModel model = builder.build(Names.NUMBERED);
    Values values = new Values(new double[] {0.25}, new double[] {dual}, new double[] {0});
    return new LeaningBounds(model, new LinearObjective(new double[] {cost}, 0), values);
  }

  static Stream<Arguments> prices() {
    return Stream.of(
        arguments("a price", -1.0, -1.0, 0.25),
        arguments("the smallest price seen in a plan", -7e-4, -7e-4, 0.25),
        arguments("what CLP leaves on rows that its optimum does not lean on", -1, -1.8e-9, NONE),
        arguments("the price of what costs next to nothing", -5e-8, -5e-8, 0.25),
        arguments("noise beside what costs next to nothing", -5e-8, -1e-16, NONE));
  }

  @ParameterizedTest(name = "{0}: cost {1}, dual {2}")
  @MethodSource("prices")
  void aRowIsHeldForAPriceAndNotForNoise(String name, double cost, double dual, double held) {
    assertEquals(held, atTheLimit(cost, dual).rows()[0]);
  }

  /** Nothing is made, for that costs least; so 100 000 are late for two months. */
  @ParameterizedTest
  @ValueSource(doubles = {5, 5e-8, 5e-9})
  void aStageOfSmallCostsIsHeldAsWell(double unitCost) {
    PlanningModel model =
        TestModel.over(2)
            .item("round")
            .line("rounds", "round", 200_000, unitCost)
            .order("K", "round", 100_000)
            .stages(StageKind.COST, StageKind.LATENESS)
            .build();
    ProductionPlan plan = Planning.plan(model);
    assertEquals(PlanStatus.SOLVED, plan.status(), () -> plan.issues().toString());
    assertEquals(200_000, Planning.value(plan, "lateness-1"), 1e-6);
  }

  @Test
  void aColumnIsHeldAtTheBoundThatItsReducedCostLeansOn() {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addColumn(0, NONE);
    builder.addColumn(0, 4);
    LinearModel model = builder.build(Names.NUMBERED);
    Values values = new Values(new double[] {0, 4}, new double[0], new double[] {2, -3});
    LeaningBounds bounds =
        new LeaningBounds(model, new LinearObjective(new double[] {2, -3}, 0), values);
    assertEquals(List.of(0.0, 4.0), List.of(bounds.columns()[0], bounds.columns()[1]));
  }
}
