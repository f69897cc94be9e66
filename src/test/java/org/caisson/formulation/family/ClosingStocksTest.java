package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.caisson.domain.plan.ClosingLevel;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class ClosingStocksTest {
  private static final double EXACT = 1e-6;
  private static final double UNLIMITED = Double.POSITIVE_INFINITY;

  /** 100 a month at 5, held at 1; all of March's 100 are delivered, and 30 are to be left. */
  private static TestModel thirtyLeft() {
    return TestModel.over(3)
        .item("shell", 1)
        .line("line", "shell", 100, 5)
        .order(new OrderSpec("order", "shell", 0, 0, 100).notEarly())
        .closing("shell", "S", 30, UNLIMITED, Requirement.HARD, 0);
  }

  @Test
  void whatMustBeLeftIsMadeAndHeldToTheEnd() {
    // 30 are made in February and held over the end of February and of March.
    PlanFigures plan = PlanFigures.of(thirtyLeft());
    assertEquals(30, plan.stock("shell", "S", 2), EXACT);
    assertEquals(130 * 5 + 30 + 30, plan.value("cost"), EXACT);
    assertEquals(5 + 1 + 1, plan.worth("cost", "closing-stock", "shell_at_S", 2), EXACT);
  }

  @Test
  void stockAtTheEndCostsNothingWhereTheModelSaysSo() {
    PlanFigures plan = PlanFigures.of(thirtyLeft().endStockNotCharged());
    assertEquals(130 * 5 + 30, plan.value("cost"), EXACT);
    assertEquals(5 + 1, plan.worth("cost", "closing-stock", "shell_at_S", 2), EXACT);
  }

  /** Nothing is ordered; 30 at 5 each are asked for, or so much for each that is missing. */
  private static PlanFigures thirtyOrPay(double missingCost) {
    return PlanFigures.of(
        TestModel.over(1)
            .item("shell")
            .line("line", "shell", 100, 5)
            .closing("shell", "S", 30, UNLIMITED, Requirement.SOFT, missingCost));
  }

  @Test
  void aSoftOneIsMissedWhereThatIsCheaper() {
    PlanFigures plan = thirtyOrPay(4);
    assertEquals(30 * 4, plan.value("cost"), EXACT);
    ClosingLevel level = plan.plan().material().closingStocks().get(0);
    assertEquals(30, level.missing(), EXACT);
    assertEquals(0, level.above(), EXACT);
  }

  @Test
  void aSoftOneIsMetWhereThatIsCheaper() {
    PlanFigures plan = thirtyOrPay(6);
    assertEquals(30 * 5, plan.value("cost"), EXACT);
    assertEquals(0, plan.plan().material().closingStocks().get(0).missing(), EXACT);
  }

  @Test
  void whatLiesAboveTheMostIsPaidForAsWell() {
    // 50 that nobody wants, 20 of them at most: 30 too many at 3.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .item("shell")
                .opening("shell", "S", 50)
                .closing("shell", "S", 0, 20, Requirement.SOFT, 3));
    assertEquals(30 * 3, plan.value("cost"), EXACT);
    assertEquals(30, plan.plan().material().closingStocks().get(0).above(), EXACT);
  }

  @Test
  void anExactHardOneComesBeforeEveryStage() {
    // 80 there, 60 ordered, exactly 50 to be left: 30 are delivered and 30 owed.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .item("shell")
                .opening("shell", "S", 80)
                .order("order", "shell", 60)
                .closing("shell", "S", 50, 50, Requirement.HARD, 0));
    assertEquals(30, plan.delivered("order", 0), EXACT);
    assertEquals(60 - 30, plan.value("lateness-1"), EXACT);
  }

  @Test
  void oneThatIsIgnoredIsNeitherHeldNorShown() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .item("shell")
                .line("line", "shell", 100, 5)
                .closing("shell", "S", 30, UNLIMITED, Requirement.IGNORED, 0));
    assertEquals(0, plan.value("cost"), EXACT);
    assertTrue(plan.plan().material().closingStocks().isEmpty());
  }
}
