package org.caisson.formulation.family;

import static org.caisson.domain.requirement.Requirement.HARD;
import static org.caisson.domain.requirement.Requirement.IGNORED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.plan.StockpileLevel;
import org.caisson.domain.provenance.Provenance;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class StockpileBalanceTest {
  private static final double EXACT = 1e-6;

  private static TestModel line() {
    return TestModel.over(3).item("shell").line("line", "shell", 100, 0);
  }

  private static void assertHeld(PlanFigures plan, double... held) {
    for (int t = 0; t < held.length; t++) {
      assertEquals(held[t], plan.stockpile("shell", t).quantity(), EXACT);
    }
  }

  @Test
  void stockCarriesOverWithDeliveriesAndOwnUse() {
    PlanFigures plan =
        PlanFigures.of(
            line()
                .stockpile("shell", 100, 120, 75, 30)
                .order(new OrderSpec("order", "shell", 20, 20, 20).notEarly()));
    assertHeld(plan, 100 + 20 - 30, 90 + 20 - 30, 80 + 20 - 30);
    assertEquals((120 - 90) + (120 - 80) + (120 - 70), plan.value("restock-shortfall"), EXACT);
    assertEquals(0 + 0 + (75 - 70), plan.value("floor-shortfall"), EXACT);
    StockpileLevel march = plan.stockpile("shell", 2);
    assertEquals(20, march.received(), EXACT);
    assertEquals(30, march.used(), EXACT);
    assertEquals(0, march.unmetUse(), EXACT);
  }

  @Test
  void aStockAboveItsObjectiveIsShortOfNothing() {
    PlanFigures plan = PlanFigures.of(line().stockpile("shell", 500, 120, 60, 30));
    assertHeld(plan, 470, 440, 410);
    assertEquals(0, plan.value("restock-shortfall"), EXACT);
    assertEquals(0, plan.value("floor-shortfall"), EXACT);
  }

  @Test
  void aNationReceivesItsShareOfARestockLine() {
    PlanFigures plan =
        PlanFigures.of(
            line()
                .nation("M")
                .stockpile("shell", 0, 100, 0, 0)
                .order(
                    new OrderSpec("order", "shell", 80)
                        .buyers(new BuyerShare("N", 0.25), new BuyerShare("M", 0.75))));
    assertHeld(plan, 80 * 0.25, 20, 20);
    assertEquals(3 * (100 - 20), plan.value("restock-shortfall"), EXACT);
  }

  @Test
  void ownUseGivesWayToAHardFloor() {
    // 40 for a floor of 30 and a use of 20: 10 of it in January, nothing afterwards.
    PlanFigures plan =
        PlanFigures.of(
            line().stockpile(new Stockpile("shell", 40, 30, 30, 20, HARD, Provenance.UNSTATED)));
    assertHeld(plan, 40 - 10, 30, 30);
    assertEquals(20 - 10, plan.stockpile("shell", 0).unmetUse(), EXACT);
    assertEquals(20, plan.stockpile("shell", 2).unmetUse(), EXACT);
  }

  @Test
  void anIgnoredFloorIsNeitherHeldNorMeasured() {
    // 40 less 20 a month: 20 and nothing, below the floor of 30 in both; 20 do without in March.
    PlanFigures plan =
        PlanFigures.of(
            line().stockpile(new Stockpile("shell", 40, 30, 30, 20, IGNORED, Provenance.UNSTATED)));
    assertHeld(plan, 20, 0, 0);
    assertEquals((3 * 3 - 2 * 2) * 20, plan.value("floor-shortfall"), EXACT);
  }

  @Test
  void ownUseGivesWayWhenThereIsNothingLeftToUse() {
    // 40 for a use of 30 a month: all of it in January, 10 of it in February, none in March.
    PlanFigures plan = PlanFigures.of(line().stockpile("shell", 40, 20, 20, 30));
    assertHeld(plan, 40 - 30, 0, 0);
    assertEquals(0, plan.stockpile("shell", 0).unmetUse(), EXACT);
    assertEquals(30 - 10, plan.stockpile("shell", 1).unmetUse(), EXACT);
    assertEquals(30, plan.stockpile("shell", 2).unmetUse(), EXACT);
  }
}
