package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.caisson.domain.plant.Region;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.caisson.testing.WorkforceSpec;
import org.junit.jupiter.api.Test;

/** Everybody has 10 hours a month here, and a unit takes 10: a person makes one a month. */
class HiringTest {
  private static final double EXACT = 1e-6;

  /** Shells by loaders and fuzes by fitters, both in Europe, charges by mixers in America. */
  private static TestModel threeTrades(double fromEurope) {
    TestModel model = TestModel.over(1).hiringLimit(Region.EUROPE, fromEurope);
    trade(model, "shell", "loaders", Region.EUROPE);
    trade(model, "fuze", "fitters", Region.EUROPE);
    trade(model, "charge", "mixers", Region.NORTH_AMERICA);
    return model;
  }

  private static void trade(TestModel model, String item, String workforce, Region region) {
    model
        .item(item)
        .line(new LineSpec(item + "-line", "S").product(item, 0, 100, 100, 0).labour(workforce, 10))
        .workforce(new WorkforceSpec(workforce, 1, 10).in(region).costs(100, 50, 0))
        .order("order-" + item, item, 3);
  }

  @Test
  void workforcesOfARegionShareItsHires() {
    // Each trade lacks 2 people. Europe has 3 for its two trades; America is not limited.
    PlanFigures plan = PlanFigures.of(threeTrades(3));
    double loaders = plan.workforce("loaders", 0).hired();
    double fitters = plan.workforce("fitters", 0).hired();
    assertEquals(3, loaders + fitters, EXACT);
    assertEquals(2, plan.workforce("mixers", 0).hired(), EXACT);
    assertEquals(2 + 2 - 3, plan.value("lateness-1"), EXACT);
    assertEquals(1, plan.worth("lateness-1", "hiring", "EUROPE", 0), EXACT);
  }

  @Test
  void aRegionWithEnoughPeopleLimitsNothing() {
    PlanFigures plan = PlanFigures.of(threeTrades(5));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertFalse(plan.binds("lateness-1", "hiring"));
    assertEquals(6 * 50 + 9 * 100, plan.value("cost"), EXACT);
  }

  private static PlanFigures shells(TestModel model, WorkforceSpec loaders, double... due) {
    return PlanFigures.of(
        model
            .item("shell")
            .line(new LineSpec("line", "S").product("shell", 0, 100, 100, 0).labour("loaders", 10))
            .workforce(loaders.costs(100, 50, 0))
            .order(new OrderSpec("order", "shell", due).notEarly()));
  }

  @Test
  void aWorkforceTakesInItsNewPeopleMonthByMonth() {
    // 9 due in March: 1 + 1, 1 + 2 and 1 + 3 people make 2 + 3 + 4.
    PlanFigures plan =
        shells(TestModel.over(3), new WorkforceSpec("loaders", 1, 10).mostHires(1), 0, 0, 9);
    assertEquals(0, plan.value("lateness-1"), EXACT);
    for (int t = 0; t < 3; t++) {
      assertEquals(1, plan.workforce("loaders", t).hired(), EXACT);
    }
    assertEquals((2 + 3 + 4) * 100 + 3 * 50, plan.value("cost"), EXACT);
  }

  @Test
  void oneMoreHireIsWorthWhatThePersonMakesFromThenOn() {
    // 12 due in March, 9 can be made: one more person from January on makes 3 of them.
    PlanFigures plan =
        shells(TestModel.over(3), new WorkforceSpec("loaders", 1, 10).mostHires(1), 0, 0, 12);
    assertEquals(12 - 9, plan.value("lateness-1"), EXACT);
    assertEquals(3, plan.worth("lateness-1", "hiring", "loaders", 0), EXACT);
    assertEquals(2, plan.worth("lateness-1", "hiring", "loaders", 1), EXACT);
    assertEquals(1, plan.worth("lateness-1", "hiring", "loaders", 2), EXACT);
  }

  @Test
  void aLimitHoldsInItsMonthsOnly() {
    // 5 due in January and in February; nobody can be hired in January.
    PlanFigures plan =
        shells(
            TestModel.over(2).hiringLimit(Region.EUROPE, 0, 0, 0),
            new WorkforceSpec("loaders", 1, 10),
            5,
            5);
    assertEquals(0, plan.workforce("loaders", 0).hired(), EXACT);
    assertEquals(8, plan.workforce("loaders", 1).hired(), EXACT); // 5 + the 4 that are owed = 9
    assertEquals(4, plan.value("lateness-1"), EXACT);
  }
}
