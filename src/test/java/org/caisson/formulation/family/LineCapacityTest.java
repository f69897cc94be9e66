package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.junit.jupiter.api.Test;

class LineCapacityTest {
  private static final double EXACT = 1e-6;

  /** One month of a line that makes 100 large or 50 small ones at 1-8-5, and twice that at MAX. */
  private static PlanFigures twoProducts(double large, double small) {
    return PlanFigures.of(
        TestModel.over(1)
            .item("large")
            .item("small")
            .line(
                new LineSpec("line", "S")
                    .product("large", 0, 100, 200, 0)
                    .product("small", 0, 50, 100, 0))
            .order("large_order", "large", large)
            .order("small_order", "small", small));
  }

  @Test
  void productsShareTheWorkOfALine() {
    // 100/100 + 60/50 = 2.2 tempos of work, MAX is 2. A small one takes 1/50, a large one 1/100:
    // the fewest units are late when 0.2 x 50 = 10 small ones are.
    PlanFigures plan = twoProducts(100, 60);
    assertEquals(10, plan.value("lateness-1"), EXACT);
    assertEquals(100, plan.started("line", "large", 0), EXACT);
    assertEquals(50, plan.started("line", "small", 0), EXACT);
    assertEquals(2, plan.tempo("line", 0), EXACT);
  }

  @Test
  void workBelowMaxIsAllDone() {
    // 80/100 + 50/50 = 1.8 tempos of work.
    PlanFigures plan = twoProducts(80, 50);
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(1.8, plan.tempo("line", 0), EXACT);
  }

  /**
   * One month of a line whose products both have a 1-8-5 rate of 100, while MAX is 300 of the one
   * and 150 of the other.
   */
  private static PlanFigures differentRatios(double far, double near) {
    return PlanFigures.of(
        TestModel.over(1)
            .item("far")
            .item("near")
            .line(
                new LineSpec("line", "S")
                    .product("far", 0, 100, 300, 0)
                    .product("near", 0, 100, 150, 0))
            .order("far_order", "far", far)
            .order("near_order", "near", near));
  }

  @Test
  void eachProductStopsAtItsOwnMax() {
    // Tempo could go to 3, but 150 near ones take the whole month: 150 x 3/150 = 3.
    PlanFigures plan = differentRatios(0, 200);
    assertEquals(200 - 150, plan.value("lateness-1"), EXACT);
    assertEquals(1.5, plan.tempo("line", 0), EXACT);
  }

  @Test
  void theSharesOfTimeAtMaxAddUpToAMonth() {
    // 150/300 + 80/150 of a month is 0.0333 too much; near ones take 1/150 each: 5 are late.
    PlanFigures plan = differentRatios(150, 80);
    assertEquals(5, plan.value("lateness-1"), EXACT);
    assertEquals(150, plan.started("line", "far", 0), EXACT);
    assertEquals(75, plan.started("line", "near", 0), EXACT);
  }

  @Test
  void whatFitsIntoAMonthAtMaxIsAllDone() {
    // 150/300 + 75/150 is a month exactly; the work is 150/100 + 75/100 tempos.
    PlanFigures plan = differentRatios(150, 75);
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(2.25, plan.tempo("line", 0), EXACT);
  }

  @Test
  void anOutageTakesItsShareOfTheMonthAndNotOfTheTempo() {
    // At tempo 1, which may not rise, half of February is lost: 100, 50, 100.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(3)
                .item("shell")
                .line(
                    new LineSpec("line", "S")
                        .product("shell", 0, 100, 200, 0)
                        .ramp(1, 0)
                        .available(1, 0.5))
                .order("order", "shell", 100, 100, 100));
    assertEquals(50 + 50, plan.value("lateness-1"), EXACT);
    assertEquals(100, plan.started("line", "shell", 0), EXACT);
    assertEquals(50, plan.started("line", "shell", 1), EXACT);
    assertEquals(100, plan.started("line", "shell", 2), EXACT);
    assertEquals(2 * 0.5, plan.lineTempo("line", 1).max(), EXACT);
  }
}
