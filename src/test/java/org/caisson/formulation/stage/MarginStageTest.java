package org.caisson.formulation.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.money.Money;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.domain.plan.StageResult;
import org.caisson.testing.ExportedStages;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarginStageTest {
  /** 100 units are wanted and 60 can be made: 60 x (50 - 8) = 2520. */
  private static TestModel scarce() {
    return TestModel.over(1)
        .item("round")
        .line("lap", "round", 60, 8)
        .order(new OrderSpec("k", "round", 100).price(50))
        .stages(StageKind.MARGIN);
  }

  @Test
  void capacityGoesToThePriceAndTheMarginIsPositive() {
    StageResult margin = margin(scarce());

    assertEquals("margin", margin.id());
    assertEquals("MAXIMIZE", margin.sense());
    assertEquals(60 * (50 - 8), margin.value(), 1e-9);
    assertEquals(margin.value(), margin.bound(), 1e-6);
    assertEquals(0, margin.gap(), 1e-9);
    assertEquals("USD", margin.unit());
  }

  @Test
  void whatCostsMoreThanItEarnsIsNotMade() {
    // 8 to make and 7 to earn: nothing is made, margin 0. Without a price nothing is earned either.
    StageResult margin =
        margin(
            TestModel.over(1)
                .item("round")
                .line("lap", "round", 60, 8)
                .order(new OrderSpec("k", "round", 100).price(7))
                .order(new OrderSpec("gift", "round", 10).with(MarginStageTest::unpriced))
                .stages(StageKind.MARGIN));

    assertEquals(0, margin.value(), 1e-9);
  }

  @Test
  void oneMoreUnitOfCapacityIsWorthWhatItEarnsMore() {
    ProductionPlan plan = Planning.plan(scarce().build());

    List<Double> worth =
        plan.shadowPrices().stream()
            .filter(price -> price.family().equals("capacity-state"))
            .map(ShadowPrice::worth)
            .toList();
    assertEquals(1, worth.size());
    assertEquals(50 - 8, worth.get(0), 1e-9);
  }

  @Test
  void aPriceInAnotherCurrencyIsConverted() {
    // 40 euros are 50 dollars.
    StageResult margin =
        margin(
            TestModel.over(1)
                .rate("EUR", 1.25)
                .item("round")
                .line("lap", "round", 60, 8)
                .order(new OrderSpec("k", "round", 100).price(new Money(40, "EUR")))
                .stages(StageKind.MARGIN));

    assertEquals(60 * (50 - 8), margin.value(), 1e-9);
  }

  @Test
  void theMarginIsHeldForLaterStages() {
    // Lateness may not be lessened by the 40 that earn less than they cost: 40 stay owed.
    ProductionPlan plan =
        Planning.plan(
            TestModel.over(1)
                .item("round")
                .line("lap", "round", 60, 8)
                .line("dear", "round", 60, 80)
                .order(new OrderSpec("k", "round", 100).price(50))
                .stages(StageKind.MARGIN, StageKind.LATENESS)
                .build());

    assertEquals(2520, Planning.value(plan, "margin"), 1e-9);
    assertEquals(40, Planning.value(plan, "lateness-1"), 1e-9);
  }

  @Test
  void otherSolversFindTheMarginInTheExportedProgram(@TempDir Path folder) throws IOException {
    PlanningModel model = scarce().build();

    new ExportedStages(folder, 1e-7).assertAgree(model);
  }

  private static ContractLine unpriced(ContractLine line) {
    return Rewrite.with(line, "unitPrice", null);
  }

  private static StageResult margin(TestModel model) {
    return Planning.plan(model.build()).stages().get(0);
  }
}
