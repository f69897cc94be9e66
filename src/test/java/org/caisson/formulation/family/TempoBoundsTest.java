package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.junit.jupiter.api.Test;

class TempoBoundsTest {
  private static final double EXACT = 1e-6;

  /** A line of 1-8-5 rate 100 and MAX 150 with an order of so much a month, over two months. */
  private static PlanFigures withOrder(double aMonth) {
    return PlanFigures.of(
        TestModel.over(2)
            .item("shell")
            .line(new LineSpec("line", "S").product("shell", 0, 100, 150, 0))
            .order("order", "shell", aMonth, aMonth));
  }

  @Test
  void tempoStopsAtMax() {
    PlanFigures plan = withOrder(200);
    assertEquals(1.5, plan.tempo("line", 0), EXACT);
    assertEquals(1.5, plan.tempo("line", 1), EXACT);
    // 200 - 150 = 50 owed after January, 400 - 300 = 100 after February.
    assertEquals(50 + 100, plan.value("lateness-1"), EXACT);
  }

  @Test
  void belowMaxTheOrderDecides() {
    PlanFigures plan = withOrder(120);
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(
        2 * 120, plan.started("line", "shell", 0) + plan.started("line", "shell", 1), EXACT);
  }

  /** MSR 40 of a 1-8-5 rate of 100, a unit costs 1, no orders, two months. */
  private static PlanFigures withoutOrders(LineSpec line) {
    return PlanFigures.of(
        TestModel.over(2).item("shell").line(line.product("shell", 40, 100, 150, 1)));
  }

  @Test
  void aLineKeptWarmRunsAtItsMinimumSustainingRateWithoutOrders() {
    // Standing still would cost 0.4 x 500 = 200 a month; 40 units cost 40.
    PlanFigures plan = withoutOrders(new LineSpec("line", "S").keepWarm(500));
    assertEquals(0.4, plan.tempo("line", 0), EXACT);
    assertEquals(0.4, plan.tempo("line", 1), EXACT);
    assertEquals(2 * 40, plan.value("cost"), EXACT);
  }

  @Test
  void belowTheMinimumSustainingRateIsPaidForWhereThatIsCheaper() {
    // Standing still costs 0.4 x 50 = 20 a month; 40 units would cost 40.
    PlanFigures plan = withoutOrders(new LineSpec("line", "S").keepWarm(50));
    assertEquals(0, plan.tempo("line", 0), EXACT);
    assertEquals(2 * 20, plan.value("cost"), EXACT);
  }

  @Test
  void aLineThatNeedNotBeKeptWarmStandsStill() {
    PlanFigures plan = withoutOrders(new LineSpec("line", "S"));
    assertEquals(0, plan.tempo("line", 0), EXACT);
    assertEquals(0, plan.value("cost"), EXACT);
  }
}
