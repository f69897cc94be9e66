package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.WorkforceSpec;
import org.junit.jupiter.api.Test;

class WorkingHoursTest {
  private static final double EXACT = 1e-6;

  /** 4 hours a round; nobody else can be hired. */
  private static TestModel rounds(int months, WorkforceSpec crew) {
    return TestModel.over(months)
        .item("round")
        .line(new LineSpec("line", "S").product("round", 0, 1000, 1000, 0).labour("crew", 4))
        .workforce(crew.mostHires(0));
  }

  @Test
  void noMoreIsMadeThanThereAreHoursFor() {
    // 10 people x 160 hours / 4 hours = 400 of 500 rounds.
    PlanFigures plan =
        PlanFigures.of(rounds(1, new WorkforceSpec("crew", 10, 160)).order("order", "round", 500));
    assertEquals(400, plan.started("line", "round", 0), EXACT);
    assertEquals(100, plan.value("lateness-1"), EXACT);
    assertEquals(1600, plan.workforce("crew", 0).hoursAvailable(), EXACT);
    assertEquals(400 * 4, plan.workforce("crew", 0).hoursUsed(), EXACT);
  }

  @Test
  void oneMoreHourIsAQuarterOfARound() {
    PlanFigures plan =
        PlanFigures.of(rounds(1, new WorkforceSpec("crew", 10, 160)).order("order", "round", 500));
    assertEquals(0.25, plan.worth("lateness-1", "working-hours", "crew", 0), EXACT);
  }

  @Test
  void hoursChangeWithTheMonths() {
    // 400 rounds in January; from February on half the hours: 200.
    PlanFigures plan =
        PlanFigures.of(
            rounds(3, new WorkforceSpec("crew", 10, 160).hours(1, 80))
                .order("order", "round", 900, 0, 0));
    assertEquals(400, plan.started("line", "round", 0), EXACT);
    assertEquals(200, plan.started("line", "round", 1), EXACT);
    assertEquals(200, plan.started("line", "round", 2), EXACT);
    assertEquals((900 - 400) + (900 - 600) + (900 - 800), plan.value("lateness-1"), EXACT);
  }

  @Test
  void productsShareThePeopleWhoMakeThem() {
    // 1600 hours: 300 rounds at 4 hours leave 400, which are 200 fuzes at 2 hours.
    PlanFigures plan =
        PlanFigures.of(
            rounds(1, new WorkforceSpec("crew", 10, 160))
                .item("fuze")
                .line(
                    new LineSpec("fuzes", "S").product("fuze", 0, 1000, 1000, 0).labour("crew", 2))
                .order("first", "round", 300)
                .order(new TestModel.OrderSpec("second", "fuze", 250).priority(2)));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(250 - 200, plan.value("lateness-2"), EXACT);
  }

  @Test
  void whatTwoWorkforcesMakeTogetherIsHeldByTheScarcerOne() {
    // 10 x 160 / 4 = 400 by the crew, 3 x 150 / 1.5 = 300 by the fitters.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .item("round")
                .line(
                    new LineSpec("line", "S")
                        .product("round", 0, 1000, 1000, 0)
                        .labour("crew", 4)
                        .labour("fitters", 1.5))
                .workforce(new WorkforceSpec("crew", 10, 160).mostHires(0))
                .workforce(new WorkforceSpec("fitters", 3, 150).mostHires(0))
                .order("order", "round", 500));
    assertEquals(300, plan.started("line", "round", 0), EXACT);
    assertEquals(0, plan.worth("lateness-1", "working-hours", "crew", 0), EXACT);
    assertEquals(1 / 1.5, plan.worth("lateness-1", "working-hours", "fitters", 0), EXACT);
  }

  @Test
  void enoughPeopleLimitNothing() {
    PlanFigures plan =
        PlanFigures.of(rounds(1, new WorkforceSpec("crew", 10, 160)).order("order", "round", 300));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertFalse(plan.binds("lateness-1", "working-hours"));
  }
}
