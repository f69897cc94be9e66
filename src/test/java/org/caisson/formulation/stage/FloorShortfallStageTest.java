package org.caisson.formulation.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.caisson.domain.contract.Destination;
import org.caisson.domain.model.AllocationRule;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class FloorShortfallStageTest {
  private static final double EXACT = 1e-6;

  private static TestModel stockpile(double opening, double floor, double ownUse) {
    return TestModel.over(3).item("shell").stockpile("shell", opening, floor, floor, ownUse);
  }

  @Test
  void unitsBelowTheFloorCountForEveryMonth() {
    // 100, 80, 60 after a use of 20 a month from 120; the floor is 90.
    PlanFigures plan = PlanFigures.of(stockpile(120, 90, 20));
    assertEquals(0 + (90 - 80) + (90 - 60), plan.value("floor-shortfall"), EXACT);
  }

  @Test
  void aStockAboveItsFloorCountsNothing() {
    assertEquals(0, PlanFigures.of(stockpile(150, 90, 20)).value("floor-shortfall"), EXACT);
  }

  @Test
  void forcesDoNotGoWithoutToKeepAFloor() {
    // From 60 a use of 20 a month is met to the last unit, though the floor of 50 is missed.
    PlanFigures plan = PlanFigures.of(stockpile(60, 50, 20));
    assertEquals((50 - 40) + (50 - 20) + (50 - 0), plan.value("floor-shortfall"), EXACT);
    for (int t = 0; t < 3; t++) {
      assertEquals(0, plan.stockpile("shell", t).unmetUse(), EXACT);
    }
  }

  @Test
  void aStockThatRunsOutIsUsedWhenItIsWantedAndNotSavedForTheFloor() {
    // 40 for a use of 30 a month, floor 20: 30, 10 and 0 are used. With T = 3 a unit that is not
    // met weighs 3T - 2t = 9, 7, 5.
    PlanFigures plan = PlanFigures.of(stockpile(40, 20, 30));
    assertEquals(0, plan.stockpile("shell", 0).unmetUse(), EXACT);
    assertEquals(20, plan.stockpile("shell", 1).unmetUse(), EXACT);
    assertEquals(30, plan.stockpile("shell", 2).unmetUse(), EXACT);
    double belowFloor = (20 - 10) + (20 - 0) + (20 - 0);
    assertEquals(belowFloor + 7 * 20 + 5 * 30, plan.value("floor-shortfall"), EXACT);
  }

  @Test
  void floorsGoBeforeUkraineWhereThePolicySaysSo() {
    PlanFigures plan =
        PlanFigures.of(
            stockpile(0, 30, 0)
                .line("line", "shell", 40, 0)
                .order(new OrderSpec("pool", "shell", 40).to(Destination.POOL))
                .need("shell", 40)
                .policy(AllocationRule.STOCK_FLOORS_THEN_UKRAINE));
    assertEquals(0, plan.value("floor-shortfall"), EXACT);
    assertEquals(30, plan.delivered("pool", Destination.RESTOCK, 0), EXACT);
    assertEquals(3 * 40 - 10, plan.value("ukraine-shortfall"), EXACT);
  }
}
