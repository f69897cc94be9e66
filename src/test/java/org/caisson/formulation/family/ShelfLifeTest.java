package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.caisson.domain.plan.Scrapped;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class ShelfLifeTest {
  private static final double EXACT = 1e-6;

  /** 50 fuzes that are there when the horizon begins and are due in March. */
  private static PlanFigures fiftyForMarch(int shelfLife, int age) {
    return PlanFigures.of(
        TestModel.over(3)
            .perishable("fuze", 0, shelfLife)
            .opening("fuze", "S", 50, age)
            .order(new OrderSpec("order", "fuze", 0, 0, 50).notEarly()));
  }

  @Test
  void whatIsTooOldIsScrapped() {
    // It counts as arriving in January and can be used in February still.
    PlanFigures plan = fiftyForMarch(1, 0);
    assertEquals(50, plan.value("lateness-1"), EXACT);
    assertEquals(50, scrapped(plan, 1), EXACT);
    assertEquals(50, plan.stock("fuze", "S", 0), EXACT);
    assertEquals(0, plan.stock("fuze", "S", 1), EXACT);
  }

  @Test
  void whatIsFreshEnoughIsUsed() {
    PlanFigures plan = fiftyForMarch(2, 0);
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(50, plan.delivered("order", 2), EXACT);
  }

  @Test
  void theAgeAtTheStartCounts() {
    // A month old with a life of one: usable in January only.
    PlanFigures plan = fiftyForMarch(1, 1);
    assertEquals(50, scrapped(plan, 0), EXACT);
    assertEquals(0, plan.stock("fuze", "S", 0), EXACT);
  }

  /** 40 a month, all of it due in March. */
  private static PlanFigures madeForMarch(int shelfLife, double due) {
    return PlanFigures.of(
        TestModel.over(3)
            .perishable("fuze", 0, shelfLife)
            .line("line", "fuze", 40, 0)
            .order(new OrderSpec("order", "fuze", 0, 0, due).notEarly()));
  }

  @Test
  void onlyTheMonthsOfItsLifeCanBeMadeAhead() {
    // What was made in January is over by March: 2 x 40 of 100.
    assertEquals(100 - 2 * 40, madeForMarch(1, 100).value("lateness-1"), EXACT);
    assertEquals(0, madeForMarch(1, 80).value("lateness-1"), EXACT);
    assertEquals(0, madeForMarch(2, 120).value("lateness-1"), EXACT);
  }

  @Test
  void aLifeOfNoMonthsIsTheMonthOfItsArrival() {
    assertEquals(100 - 40, madeForMarch(0, 100).value("lateness-1"), EXACT);
  }

  @Test
  void nothingIsScrappedBeforeItsTime() {
    // 10 that nobody wants are held at 3 over the ends of January and February, not of March.
    PlanFigures plan =
        PlanFigures.of(TestModel.over(4).perishable("fuze", 3, 2).opening("fuze", "S", 10, 0));
    assertEquals(10 * 3 * 2, plan.value("cost"), EXACT);
    assertEquals(10, scrapped(plan, 2), EXACT);
  }

  @Test
  void noYoungerUnitIsScrappedInTheSteadOfOneThatWasUsed() {
    // A line kept warm makes 10 a month; January's are delivered. February's are over at the end of
    // April and no sooner: held at 5 are 10, 20 and 20 at the ends of February, March and April.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(4)
                .perishable("fuze", 5, 2)
                .line(new LineSpec("line", "S").product("fuze", 10, 10, 10, 0).keepWarm(1000))
                .order(new OrderSpec("order", "fuze", 10).notEarly()));
    assertEquals(5 * (10 + 20 + 20), plan.value("cost"), EXACT);
    assertEquals(0, scrapped(plan, 2), EXACT);
    assertEquals(10, scrapped(plan, 3), EXACT);
  }

  @Test
  void openingStockOfSeveralAgesIsToldApart() {
    // 30 are over at the end of January, 20 at that of February.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(3)
                .perishable("fuze", 0, 1)
                .opening("fuze", "S", 30, 1)
                .opening("fuze", "S", 20, 0));
    assertEquals(30, scrapped(plan, 0), EXACT);
    assertEquals(20, scrapped(plan, 1), EXACT);
  }

  private static double scrapped(PlanFigures plan, int t) {
    return plan.plan().material().scrapped().stream()
        .filter(entry -> entry.month().equals(TestModel.month(t)))
        .mapToDouble(Scrapped::quantity)
        .sum();
  }
}
