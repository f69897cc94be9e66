package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.caisson.domain.plan.LineWarmth;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class WarmLinesTest {
  private static final double EXACT = 1e-6;

  /**
   * MSR 40, 1-8-5 and MAX 100, a unit costs 10; 100 due in January and in April, on time and not
   * before; what is made without an order is held for 1 a unit and month.
   */
  private static PlanFigures gap(double goingCold, double restart, boolean whole) {
    return PlanFigures.of(
        TestModel.over(4)
            .item("shell", 1)
            .line(
                new LineSpec("line", "S")
                    .product("shell", 40, 100, 100, 10)
                    .ramp(1, 1)
                    .cold(goingCold, restart, whole))
            .order(new OrderSpec("order", "shell", 100, 0, 0, 100).notEarly()));
  }

  @Test
  void aLineGoesColdWhereThatIsCheaperThanRunningWithoutOrders() {
    // Cold in February, warm again in April: 20 + 30 = 50 and 2000 for 200 units. To stay warm is
    // 40
    // in February, held for two months, and 40 in March, held for one: 120; April makes 40 at the
    // least, which leaves 20 over: 2200 + 120 + 20.
    PlanFigures plan = gap(20, 30, true);
    assertEquals(2000 + 50, plan.value("cost"), EXACT);
    assertEquals(1, warmth(plan, 0).warm(), EXACT);
    assertEquals(0, warmth(plan, 1).warm(), EXACT);
    assertEquals(1, warmth(plan, 1).cooled(), EXACT);
    assertEquals(1, warmth(plan, 3).restarted(), EXACT);
    assertEquals(0, plan.tempo("line", 2), EXACT);
  }

  @Test
  void aLineStaysWarmWhereGoingColdIsDearer() {
    // 40 in February, 40 in March and 40 in April, 20 of them too many: 220 units; held 40, 80, 20.
    PlanFigures plan = gap(300, 300, true);
    assertEquals(2200 + 40 + 80 + 20, plan.value("cost"), EXACT);
    for (int t = 0; t < 4; t++) {
      assertEquals(1, warmth(plan, t).warm(), EXACT);
    }
    assertEquals(0.4, plan.tempo("line", 1), EXACT);
  }

  @Test
  void aPartOfALineGoesColdWhereItNeedNotBeWhole() {
    // A share w that is kept warm makes 40 w in February, held for two months, 40 w in March, held
    // for one, and the other 100 - 80 w in April, of which 40 w must be made: w is at most 5/6. It
    // holds for 120 w, and what goes cold, once and for all, costs 300 (1 - w): the more the
    // better.
    // With w = 5/6 that is 2000 + 120 x 5/6 + 300 / 6 = 2150.
    PlanFigures plan = gap(300, 300, false);
    assertEquals(2150, plan.value("cost"), EXACT);
    assertEquals(5.0 / 6, warmth(plan, 1).warm(), EXACT);
  }

  @Test
  void aLineThatDoesNotRunAtFirstPaysForItsStart() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .item("shell")
                .line(new LineSpec("line", "S").product("shell", 40, 100, 100, 0).cold(7, 11, true))
                .order(new OrderSpec("order", "shell", 0, 60)));
    assertEquals(11, plan.value("cost"), EXACT);
    assertEquals(0, plan.value("lateness-1"), EXACT);
  }

  @Test
  void aLineOfWhichNothingIsSaidIsNotListed() {
    PlanFigures plan = PlanFigures.of(TestModel.over(1).item("shell").line("line", "shell", 10, 1));
    assertTrue(plan.plan().warmth().isEmpty());
  }

  private static LineWarmth warmth(PlanFigures plan, int t) {
    return plan.plan().warmth().stream()
        .filter(entry -> entry.month().equals(TestModel.month(t)))
        .findFirst()
        .orElseThrow();
  }
}
