package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.caisson.domain.contract.Destination;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class OptionsTest {
  private static final double EXACT = 1e-6;

  /** A line of 100 a month, in production; both lead times together as given, in halves. */
  private static TestModel hundredAMonth(int months, int leadTime) {
    LeadTimes times = new LeadTimes(leadTime / 2, 90, leadTime - leadTime / 2);
    return TestModel.over(months)
        .item("shell")
        .line(new LineSpec("line", "S").product("shell", 0, 100, 100, 1, 1, 0, times).ramp(1, 1))
        .need("shell", 100)
        .exerciseOptions();
  }

  private static OrderSpec order(double... due) {
    return new OrderSpec("order", "shell", due).to(Destination.UKRAINE);
  }

  @Test
  void exercisedUnitsWaitForBothLeadTimesAndAreExercisedBeforeTheyExpire() {
    // 50 a month are firm for a need of 100; from March on the option adds 50 a month. It expires
    // in January, so that the 50 of April are exercised then, a month before they must be made.
    TestModel model = hundredAMonth(4, 2).order(order(50, 50, 50, 50).notEarly().option(120, 0));
    PlanFigures plan = PlanFigures.of(model);
    assertEquals(50 + 50, plan.value("ukraine-shortfall"), EXACT);
    assertEquals(0, plan.optionDelivered("order", 0) + plan.optionDelivered("order", 1), EXACT);
    assertEquals(50, plan.optionDelivered("order", 2), EXACT);
    assertEquals(50, plan.optionDelivered("order", 3), EXACT);
    assertEquals(100, plan.exercised("order", 0), EXACT);
  }

  @Test
  void aUnitIsExercisedNoEarlierThanItMustBe() {
    TestModel model = hundredAMonth(4, 2).order(order(50, 50, 50, 50).notEarly().option(120, 3));
    PlanFigures plan = PlanFigures.of(model);
    assertEquals(50, plan.exercised("order", 0), EXACT);
    assertEquals(50, plan.exercised("order", 1), EXACT);
    assertEquals(0, plan.exercised("order", 2) + plan.exercised("order", 3), EXACT);
  }

  @Test
  void noMoreIsExercisedThanTheOptionAndTheCeilingPermit() {
    // 50 are missing in each of four months. The option has 120, the ceiling leaves 230 - 200.
    TestModel model = hundredAMonth(4, 0).order(order(50, 50, 50, 50).notEarly().option(120, 3));
    assertEquals(200 - 120, PlanFigures.of(model).value("ukraine-shortfall"), EXACT);
    TestModel low =
        hundredAMonth(4, 0).order(order(50, 50, 50, 50).notEarly().option(120, 3).ceiling(230));
    assertEquals(200 - 30, PlanFigures.of(low).value("ukraine-shortfall"), EXACT);
  }

  @Test
  void whatIsExercisedIsPaidAndLeavesWhatIsStillToPayOfTheFirmUnits() {
    // 60 a month can be made and none stored. In January 60 of the option are delivered, for the
    // 100
    // firm ones are due in February and refused before; of these 60 are made then. 120 are paid at
    // 10, and the
    // 40 that are still owed remain to be paid, however much was exercised.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .item("shell")
                .line("line", "shell", 60, 1)
                .storage("shell", "S", 0)
                .need("shell", 100)
                .exerciseOptions()
                .order(order(0, 100).notEarly().option(80, 1).price(10)));
    assertEquals(60, plan.optionDelivered("order", 0), EXACT);
    assertEquals(40, plan.value("lateness-1"), EXACT);
    assertEquals(120 * 10, plan.kpi("value.paid"), EXACT);
    assertEquals(40 * 10, plan.kpi("value.toPay"), EXACT);
    assertEquals(60 * 10, plan.kpi("value.exercised"), EXACT);
    assertEquals(20 * 10, plan.kpi("value.option"), EXACT);
  }

  @Test
  void withoutTheLeaveOfThePolicyNothingIsExercised() {
    TestModel model =
        TestModel.over(2)
            .item("shell")
            .line("line", "shell", 100, 1)
            .need("shell", 100)
            .order(order(50, 50).notEarly().option(100, 1));
    PlanFigures plan = PlanFigures.of(model);
    assertEquals(2 * 50, plan.value("ukraine-shortfall"), EXACT);
    assertTrue(plan.plan().contracts().options().isEmpty());
  }

  @Test
  void anOptionThatExpiredBeforeTheHorizonIsGone() {
    TestModel model = hundredAMonth(2, 0).order(order(50, 50).notEarly().option(100, -1));
    assertEquals(2 * 50, PlanFigures.of(model).value("ukraine-shortfall"), EXACT);
  }

  @Test
  void exercisedUnitsArePaidFor() {
    // 12 a unit: 2 x 50 firm units leave 2400 - 1200 of the budget, which pays 100 of the 120.
    TestModel model =
        hundredAMonth(2, 0)
            .order(order(40, 40).notEarly().option(120, 1).price(12))
            .budget(2024, 12 * 180);
    PlanFigures plan = PlanFigures.of(model);
    assertEquals(200 - 180, plan.value("ukraine-shortfall"), EXACT);
    assertEquals(12 * 180, plan.paid("N", 2024), EXACT);
  }

  @Test
  void exercisedUnitsFillAStockpile() {
    // 100 are due in January and 60 more are held than that: 100 + 60 of an objective of 170.
    TestModel model =
        TestModel.over(2)
            .item("shell")
            .line("line", "shell", 100, 1)
            .stockpile("shell", 0, 170, 0, 0)
            .exerciseOptions()
            .order(new OrderSpec("order", "shell", 100).option(60, 1));
    PlanFigures plan = PlanFigures.of(model);
    assertEquals(160, plan.stockpile("shell", 1).quantity(), EXACT);
    assertEquals((170 - 100) + (170 - 160), plan.value("restock-shortfall"), EXACT);
    assertEquals(0, plan.value("lateness-1"), EXACT);
  }

  @Test
  void whatIsExercisedOfAPoolIsDividedToo() {
    // Ukraine needs 80 and is served first; 20 of the 100 in all go to the stockpile.
    TestModel model =
        TestModel.over(1)
            .item("shell")
            .line("line", "shell", 100, 1)
            .stockpile("shell", 0, 50, 0, 0)
            .need("shell", 80)
            .exerciseOptions()
            .order(new OrderSpec("order", "shell", 30).to(Destination.POOL).option(70, 0));
    PlanFigures plan = PlanFigures.of(model);
    assertEquals(80, plan.delivered("order", Destination.UKRAINE, 0), EXACT);
    assertEquals(20, plan.delivered("order", Destination.RESTOCK, 0), EXACT);
  }

  @Test
  void firmUnitsOfOthersAreOnTimeBeforeAnOptionIsServed() {
    // 100 a month for 160 firm units in two months: 40 are left for the option.
    TestModel model =
        hundredAMonth(2, 0)
            .order(order(0).option(120, 1))
            .order(new OrderSpec("firm", "shell", 80, 80).to(Destination.RESTOCK));
    PlanFigures plan = PlanFigures.of(model);
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(40, plan.optionDelivered("order", 0) + plan.optionDelivered("order", 1), EXACT);
  }

  @Test
  void eachStockOpensAfterItsOwnLeadTime() {
    // 30 lie at T, where nothing is made, and can be delivered at once; S makes 100 a month and
    // takes two months: short are 70, 100 and, in March, nothing.
    TestModel model =
        hundredAMonth(3, 2).site("T", "Q").opening("shell", "T", 30).order(order(0).option(500, 2));
    PlanFigures plan = PlanFigures.of(model);
    assertEquals(30, plan.optionDelivered("order", 0) + plan.optionDelivered("order", 1), EXACT);
    assertEquals(70 + 100, plan.value("ukraine-shortfall"), EXACT);
    assertEquals(100, plan.optionDelivered("order", 2), EXACT);
  }

  @Test
  void costAloneExercisesNothingItWouldHaveToPayFor() {
    TestModel model =
        hundredAMonth(2, 0).order(order(50, 50).notEarly().option(100, 1)).stages(StageKind.COST);
    PlanFigures plan = PlanFigures.of(model);
    assertTrue(plan.plan().contracts().options().isEmpty());
    assertEquals(0, plan.value("cost"), EXACT);
  }

  @Test
  void aContractLineSaysHowFarItHasCome() {
    TestModel model =
        hundredAMonth(2, 0).order(order(50, 50).notEarly().option(80, 1).ceiling(300).price(10));
    var line = PlanFigures.of(model).plan().contracts().lines().get(0);
    assertEquals(300, line.ceiling());
    assertEquals(100, line.firm(), EXACT);
    assertEquals(80, line.option(), EXACT);
    assertEquals(80, line.exercised(), EXACT);
    assertEquals(100 + 80, line.delivered(), EXACT);
    assertEquals(10 * 180, line.paid(), EXACT);
  }
}
