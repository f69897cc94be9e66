package org.caisson.formulation.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StagePlan;
import org.caisson.domain.model.StageTerm;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.testing.ExportedStages;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WeightedStageTest {
  /** 10 rounds are due and can be made for 3 each; the buyers would wait. */
  private static TestModel lateOrPaid(double lateness, double cost) {
    return TestModel.over(1)
        .item("round")
        .line("lap", "round", 10, 3)
        .order("k", "round", 10)
        .stages(
            List.of(
                StagePlan.weighted(
                    new StageTerm(StageKind.LATENESS, 1, lateness),
                    new StageTerm(StageKind.COST, cost))));
  }

  @Test
  void whatWeighsMoreIsServed() {
    // A late unit weighs 100, making it 3: all are made, 10 x 3 = 30.
    StageResult stage = stage(lateOrPaid(100, 1));

    assertEquals("weighted-1", stage.id());
    assertEquals("Weighted: 100 x lateness-1 + 1 x cost", stage.name());
    assertEquals("weighted", stage.unit());
    assertEquals(30, stage.value(), 1e-9);
  }

  @Test
  void whatWeighsLessIsGivenUp() {
    // A late unit weighs 2, making it 3: none is made, 10 x 2 = 20.
    assertEquals(20, stage(lateOrPaid(2, 1)).value(), 1e-9);
  }

  @Test
  void aMarginCountsWithItsNegative() {
    // Making a round for 3 and selling it for 5 gains 2; weighed 0.5 and owed 1: -0.5 x 2 x 10.
    StageResult stage =
        stage(
            TestModel.over(1)
                .item("round")
                .line("lap", "round", 10, 3)
                .order(new OrderSpec("k", "round", 10).price(5))
                .stages(
                    List.of(
                        StagePlan.weighted(
                            new StageTerm(StageKind.LATENESS, 1),
                            new StageTerm(StageKind.MARGIN, 0.5)))));

    assertEquals(-10, stage.value(), 1e-9);
  }

  @Test
  void whatTheModelDoesNotHaveWeighsNothing() {
    ProductionPlan plan =
        Planning.plan(
            TestModel.over(1)
                .item("round")
                .line("lap", "round", 10, 3)
                .order("k", "round", 10)
                .stages(
                    List.of(
                        StagePlan.weighted(new StageTerm(StageKind.PLEDGE_DELAY, 1)),
                        StagePlan.weighted(
                            new StageTerm(StageKind.UKRAINE_SHORTFALL, 5),
                            new StageTerm(StageKind.COST, 1))))
                .build());

    assertEquals(List.of("weighted-2"), plan.stages().stream().map(StageResult::id).toList());
  }

  /**
   * 10 a month for two months; Ukraine needs 8 a month, a stockpile wants 10. A unit of the first
   * month lifts the stock in two months, one of the second in one.
   */
  private static TestModel divided(double ukraine, double restock) {
    return TestModel.over(2)
        .item("round")
        .line("lap", "round", 10, 0)
        .order(new OrderSpec("k", "round", 10, 10).to(Destination.POOL))
        .stockpile("round", 0, 10, 0, 0)
        .need("round", 8)
        .weighted(ukraine, restock);
  }

  @Test
  void thePolicyOfWeightsServesUkraineWhereItWeighsMore() {
    // Ukraine 3, stock 1: January's unit is worth 3, or 2 x 1 in the stock; so Ukraine has its 8 in
    // both months, and the stock is 10 - 2 and 10 - 4 below: 0 x 3 + 14 x 1.
    PlanFigures plan = PlanFigures.of(divided(3, 1));

    assertEquals(14, Planning.value(plan.plan(), "weighted-1"), 1e-9);
  }

  @Test
  void thePolicyOfWeightsDividesByMonthWhereTheStockGainsMoreEarly() {
    // Ukraine 3, stock 2: January's unit is worth 3, or 2 x 2 where it lifts the stock in both
    // months. 2 of February's fill the stock in any case, so that 8 of January's do: 8 to stock, 2
    // to Ukraine, which goes short of 6; the stock is 2 below in January: 6 x 3 + 2 x 2.
    PlanFigures plan = PlanFigures.of(divided(3, 2));

    assertEquals(22, Planning.value(plan.plan(), "weighted-1"), 1e-9);
    assertEquals(
        List.of("lateness-1", "weighted-1", "floor-shortfall", "cost"),
        plan.plan().stages().stream().map(StageResult::id).toList());
  }

  @Test
  void otherSolversAgreeOnTheExportedProgram(@TempDir Path folder) throws IOException {
    new ExportedStages(folder, 1e-7).assertAgree(divided(3, 2).build());
  }

  private static StageResult stage(TestModel model) {
    return Planning.plan(model.build()).stages().get(0);
  }
}
