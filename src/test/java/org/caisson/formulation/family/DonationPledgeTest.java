package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.caisson.domain.model.AllocationRule;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class DonationPledgeTest {
  private static final double EXACT = 1e-6;

  private static TestModel needed(AllocationRule rule) {
    return TestModel.over(2).item("shell").need("shell", 50).policy(rule);
  }

  private static double donated(PlanFigures plan) {
    return plan.stockpile("shell", 0).donated() + plan.stockpile("shell", 1).donated();
  }

  @Test
  void whatTheStockDoesNotHoldIsHandedOverLater() {
    // Pledged 50 in January from a stock of 30; the 20 that are owed come with February's restock.
    PlanFigures plan =
        PlanFigures.of(
            needed(AllocationRule.UKRAINE_FIRST)
                .line("line", "shell", 25, 0)
                .stockpile("shell", 30, 0, 0, 0)
                .donation("shell", 0, 50)
                .order(new OrderSpec("order", "shell", 0, 25).notEarly()));
    assertTrue(plan.stockpile("shell", 0).donated() <= 30 + EXACT);
    assertEquals(30 + 20, donated(plan), EXACT);
    assertEquals(100 - 50, plan.value("ukraine-shortfall"), EXACT);
    assertEquals(30 + 25 - 50, plan.stockpile("shell", 1).quantity(), EXACT);
  }

  @Test
  void aPledgeIsHandedOverInFullWhereTheStockHoldsIt() {
    PlanFigures plan =
        PlanFigures.of(
            needed(AllocationRule.UKRAINE_FIRST)
                .stockpile("shell", 200, 0, 0, 0)
                .donation("shell", 0, 50)
                .donation("shell", 1, 40));
    assertEquals(50 + 40, donated(plan), EXACT);
    assertEquals(100 - 90, plan.value("ukraine-shortfall"), EXACT);
    assertEquals(200 - 90, plan.stockpile("shell", 1).quantity(), EXACT);
  }

  @Test
  void nothingIsHandedOverBeforeItIsPledged() {
    PlanFigures plan =
        PlanFigures.of(
            needed(AllocationRule.UKRAINE_FIRST)
                .stockpile("shell", 200, 0, 0, 0)
                .donation("shell", 1, 50));
    assertEquals(0, plan.stockpile("shell", 0).donated(), EXACT);
    assertEquals(50, plan.stockpile("shell", 1).donated(), EXACT);
    assertEquals(50 + 0, plan.value("ukraine-shortfall"), EXACT);
  }

  @Test
  void aFloorGoesBeforeAPledgeWhereThePolicySaysSo() {
    PlanFigures plan =
        PlanFigures.of(
            needed(AllocationRule.STOCK_FLOORS_THEN_UKRAINE)
                .stockpile("shell", 60, 60, 40, 0)
                .donation("shell", 0, 50));
    // 20 can be given without going below 40, in January or in February: no more in all.
    assertEquals(
        60 - 40,
        plan.stockpile("shell", 0).donated() + plan.stockpile("shell", 1).donated(),
        EXACT);
    assertEquals(0, plan.value("floor-shortfall"), EXACT);
    assertEquals(100 - 20, plan.value("ukraine-shortfall"), EXACT);
  }

  @Test
  void anObjectiveGoesBeforeAPledgeUnderRestockFirst() {
    PlanFigures plan =
        PlanFigures.of(
            needed(AllocationRule.RESTOCK_FIRST)
                .stockpile("shell", 70, 60, 0, 0)
                .donation("shell", 0, 50));
    assertEquals(100 - (70 - 60), plan.value("ukraine-shortfall"), EXACT);
    assertEquals(60, plan.stockpile("shell", 1).quantity(), EXACT);
  }
}
