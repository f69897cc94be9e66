package org.caisson.formulation.family;

import static org.caisson.domain.contract.Destination.RESTOCK;
import static org.caisson.domain.contract.Destination.UKRAINE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.model.AllocationRule;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

/**
 * One model under each policy: a pool line of which 120 and 100 are due while 100 a month can be
 * made, Ukraine needs 80 a month, and the stock of 50 has a floor of 90 and an objective of 170.
 */
class AllocationOfPoolsTest {
  private static final double EXACT = 1e-6;

  private static PlanFigures under(UnaryOperator<TestModel> policy) {
    return PlanFigures.of(
        policy.apply(
            TestModel.over(2)
                .item("shell")
                .line("line", "shell", 100, 7)
                .order(new OrderSpec("pool", "shell", 120, 100).to(Destination.POOL))
                .need("shell", 80)
                .stockpile("shell", 50, 170, 90, 0)));
  }

  private static PlanFigures under(AllocationRule rule) {
    return under(model -> model.policy(rule));
  }

  private static void assertDivided(
      PlanFigures plan, double[] toUkraine, double[] toRestock, double[] held) {
    for (int t = 0; t < 2; t++) {
      assertEquals(toUkraine[t], plan.delivered("pool", UKRAINE, t), EXACT);
      assertEquals(toRestock[t], plan.delivered("pool", RESTOCK, t), EXACT);
      assertEquals(held[t], plan.stockpile("shell", t).quantity(), EXACT);
    }
  }

  private static void assertShortfalls(
      PlanFigures plan, double ukraine, double floor, double restock) {
    assertEquals(ukraine, plan.value("ukraine-shortfall"), EXACT);
    assertEquals(floor, plan.value("floor-shortfall"), EXACT);
    assertEquals(restock, plan.value("restock-shortfall"), EXACT);
  }

  @Test
  void ukraineFirstMeetsItsNeedAndLeavesTheRest() {
    PlanFigures plan = under(AllocationRule.UKRAINE_FIRST);
    assertDivided(
        plan, new double[] {80, 80}, new double[] {20, 20}, new double[] {50 + 20, 70 + 20});
    assertShortfalls(plan, 0, (90 - 70) + 0, (170 - 70) + (170 - 90));
  }

  @Test
  void restockFirstFillsTheStockBeforeUkraineGetsAny() {
    PlanFigures plan = under(AllocationRule.RESTOCK_FIRST);
    assertDivided(
        plan, new double[] {0, 80}, new double[] {100, 20}, new double[] {50 + 100, 150 + 20});
    assertShortfalls(plan, 80 + 0, 0, (170 - 150) + 0);
  }

  @Test
  void floorsFirstFillsTheFloorThenMeetsTheNeed() {
    PlanFigures plan = under(AllocationRule.STOCK_FLOORS_THEN_UKRAINE);
    assertDivided(
        plan, new double[] {60, 80}, new double[] {40, 20}, new double[] {50 + 40, 90 + 20});
    assertShortfalls(plan, (80 - 60) + 0, 0, (170 - 90) + (170 - 110));
  }

  @Test
  void aFixedShareIsKeptEveryMonth() {
    PlanFigures plan = under(model -> model.fixedShare(0.5));
    assertDivided(
        plan, new double[] {50, 50}, new double[] {50, 50}, new double[] {50 + 50, 100 + 50});
    assertShortfalls(plan, (80 - 50) + (80 - 50), 0, (170 - 100) + (170 - 150));
  }

  @Test
  void switchingThePolicyMovesUnitsBetweenDestinationsAndChangesNothingElse() {
    List<PlanFigures> plans =
        List.of(
            under(AllocationRule.UKRAINE_FIRST),
            under(AllocationRule.RESTOCK_FIRST),
            under(AllocationRule.STOCK_FLOORS_THEN_UKRAINE),
            under(model -> model.fixedShare(0.5)),
            under(model -> model.fixedShare(0)),
            under(model -> model.fixedShare(1)));
    for (PlanFigures plan : plans) {
      assertEquals((120 - 100) + (220 - 200), plan.value("lateness-1"), EXACT);
      assertEquals(200 * 7, plan.value("cost"), EXACT);
      for (int t = 0; t < 2; t++) {
        assertEquals(100, plan.delivered("pool", t), EXACT);
        assertEquals(100, plan.started("line", "shell", t), EXACT);
        assertEquals(1, plan.tempo("line", t), EXACT);
      }
    }
  }

  @Test
  void onlyPoolLinesAreDivided() {
    // A restock line is not the policy's to give away, however short Ukraine is.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .item("shell")
                .line("line", "shell", 100, 0)
                .order("restock", "shell", 60)
                .order(new OrderSpec("ukraine", "shell", 40).to(Destination.UKRAINE))
                .need("shell", 80)
                .policy(AllocationRule.UKRAINE_FIRST));
    assertEquals(60, plan.delivered("restock", RESTOCK, 0), EXACT);
    assertEquals(40, plan.delivered("ukraine", UKRAINE, 0), EXACT);
    assertEquals(80 - 40, plan.value("ukraine-shortfall"), EXACT);
  }
}
