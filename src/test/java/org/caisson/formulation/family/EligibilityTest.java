package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.caisson.domain.plant.LeadTimes;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class EligibilityTest {
  private static final double EXACT = 1e-6;

  /** A line of 100 a month at site S of producer P and one at site T of producer Q, one month. */
  private static TestModel twoSites() {
    return TestModel.over(1)
        .site("T", "Q")
        .item("shell")
        .line("at_s", "shell", 100, 0)
        .line(new LineSpec("at_t", "T").product("shell", 0, 100, 100, 0));
  }

  @Test
  void aLineDrawsOnlyOnTheProducersItNames() {
    PlanFigures plan =
        PlanFigures.of(
            twoSites()
                .order(new OrderSpec("one", "shell", 100).from("P"))
                .order(new OrderSpec("other", "shell", 100).from("P")));
    assertEquals(200 - 100, plan.value("lateness-1"), EXACT);
  }

  @Test
  void aLineThatNamesNobodyLeavesThePlaceToOneThatDoes() {
    PlanFigures plan =
        PlanFigures.of(
            twoSites()
                .order(new OrderSpec("any", "shell", 100))
                .order(new OrderSpec("named", "shell", 100).from("P")));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(100, plan.started("at_s", "shell", 0), EXACT);
    assertEquals(100, plan.started("at_t", "shell", 0), EXACT);
  }

  @Test
  void severalProducersFillALineTogether() {
    PlanFigures plan =
        PlanFigures.of(twoSites().order(new OrderSpec("order", "shell", 180).from("P", "Q")));
    assertEquals(0, plan.value("lateness-1"), EXACT);
  }

  @Test
  void purchasedStockThatIsOpenToAllBelongsToNoNamedProducer() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .item("shell")
                .supply("source", "shell", 100, 0)
                .order(new OrderSpec("named", "shell", 10).from("P"))
                .order(new OrderSpec("any", "shell", 20)));
    assertEquals(10, plan.value("lateness-1"), EXACT);
    assertTrue(plan.lateness("any").isEmpty());
  }

  /**
   * A hot line of 10 a month at S, reorder PLT 1 month, and a cold line of 100 a month at T,
   * initial PLT 3 months, over four months.
   */
  private static TestModel hotAndCold() {
    LeadTimes times = new LeadTimes(1, 3, 1);
    return TestModel.over(4)
        .site("T", "Q")
        .item("shell")
        .line(new LineSpec("hot", "S").product("shell", 0, 10, 10, 0, 1, 0, times).ramp(1, 100))
        .line(new LineSpec("cold", "T").product("shell", 0, 100, 100, 0, 1, 0, times).ramp(0, 100));
  }

  @Test
  void anAwardedLineWaitsForTheReorderLeadTimeOfAHotLineAndTheInitialOneOfAColdLine() {
    // Awarded in January. From February 10 + 10 from the hot line, 10 more in March, and in April
    // as much as is wanted from the cold one: owed 30 after February, 20 after March.
    PlanFigures plan =
        PlanFigures.of(hotAndCold().order(new OrderSpec("order", "shell", 0, 50).awarded(0)));
    assertEquals(0, plan.delivered("order", 0), EXACT);
    assertEquals(20, plan.delivered("order", 1), EXACT);
    assertEquals(10, plan.delivered("order", 2), EXACT);
    assertEquals(20, plan.delivered("order", 3), EXACT);
    assertEquals(30 + 20, plan.value("lateness-1"), EXACT);
  }

  @Test
  void aDecidedLineWaitsForItsAwardAsWell() {
    // Decided in January, awarded in February: from March 3 x 10, the cold line comes too late.
    PlanFigures plan =
        PlanFigures.of(hotAndCold().order(new OrderSpec("order", "shell", 0, 50).decided(0)));
    assertEquals(0, plan.delivered("order", 1), EXACT);
    assertEquals(30, plan.delivered("order", 2), EXACT);
    assertEquals(10, plan.delivered("order", 3), EXACT);
    assertEquals(50 + 20 + 10, plan.value("lateness-1"), EXACT);
  }

  @Test
  void aLineAwardedLongAgoWaitsForNothing() {
    PlanFigures plan =
        PlanFigures.of(hotAndCold().order(new OrderSpec("order", "shell", 50).awarded(-3)));
    assertEquals(0, plan.value("lateness-1"), EXACT);
  }

  @Test
  void stockThatNoLineMakesIsThereAtOnce() {
    PlanFigures plan =
        PlanFigures.of(
            hotAndCold()
                .site("DEPOT", "P")
                .opening("shell", "DEPOT", 50)
                .order(new OrderSpec("order", "shell", 50).awarded(0)));
    assertEquals(50, plan.delivered("order", 0), EXACT);
  }

  @Test
  void nothingIsDeliveredBeforeTheEarliestMonthOfTheBuyers() {
    PlanFigures plan =
        PlanFigures.of(hotAndCold().order(new OrderSpec("order", "shell", 0, 0, 50).earliest(2)));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(0, plan.delivered("order", 0) + plan.delivered("order", 1), EXACT);
    assertEquals(50, plan.delivered("order", 2), EXACT);
  }
}
