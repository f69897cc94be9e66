package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.caisson.domain.model.StageKind;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class WholeDeliveriesTest {
  private static final double EXACT = 1e-6;

  private static TestModel hundredAMonth(int months, double unitCost) {
    return TestModel.over(months).item("shell").line("line", "shell", 100, unitCost);
  }

  private static OrderSpec whole(double... due) {
    return new OrderSpec("whole", "shell", due).term("partialDelivery", false);
  }

  @Test
  void aWholeWaitsUntilAllOfItIsMade() {
    // 250 are there in March: all 250 are late for two months. In parts it would be 150 + 50.
    PlanFigures plan = PlanFigures.of(hundredAMonth(4, 0).order(whole(250)));
    assertEquals(250, plan.delivered("whole", 2), EXACT);
    assertEquals(2 * 250, plan.value("lateness-1"), EXACT);
  }

  @Test
  void aWholeThatIsMadeInTimeIsOnTime() {
    PlanFigures plan = PlanFigures.of(hundredAMonth(2, 0).order(whole(0, 150)));
    assertEquals(150, plan.delivered("whole", 1), EXACT);
    assertEquals(0, plan.value("lateness-1"), EXACT);
  }

  @Test
  void aWholeThatIsNeverMadeIsNotDeliveredAtAll() {
    PlanFigures plan = PlanFigures.of(hundredAMonth(2, 0).order(whole(250)));
    assertEquals(0, plan.delivered("whole", 0) + plan.delivered("whole", 1), EXACT);
    assertEquals(250, plan.lateness("whole").orElseThrow().undelivered(), EXACT);
  }

  @Test
  void whatIsDueEarlierIsLateAndWhatIsDueLaterIsAhead() {
    // 40 in January, 60 in March, together when January's 100 are made: nothing is late.
    PlanFigures early = PlanFigures.of(hundredAMonth(3, 0).order(whole(40, 0, 60)));
    assertEquals(100, early.delivered("whole", 0), EXACT);
    // Where nothing is accepted early it comes in March, and January's 40 are two months late.
    PlanFigures late = PlanFigures.of(hundredAMonth(3, 0).order(whole(40, 0, 60).notEarly()));
    assertEquals(100, late.delivered("whole", 2), EXACT);
    assertEquals(2 * 40, late.value("lateness-1"), EXACT);
  }

  @Test
  void aWholeIsWorthItOrNot() {
    // 80 at 3 each are 240 and the penalty for none is 80 x 4 = 320; at 5 each, 400, it is cheaper
    // to pay 320. In one month 100 are made, so that a part would be no answer to either.
    assertEquals(80 * 3, costAt(3), EXACT);
    assertEquals(80 * 4, costAt(5), EXACT);
  }

  private static double costAt(double unitCost) {
    return PlanFigures.of(
            hundredAMonth(1, unitCost)
                .stages(StageKind.COST)
                .order(whole(80).term("undeliveredPenalty", TestModel.usd(4))))
        .value("cost");
  }

  @Test
  void twoWholesDoNotShareAMonthThatIsTooShortForBoth() {
    // 60 and 70 due in January, of which 100 are made: one of them comes in February. It is
    // the 60, for one month. In parts 30 would be late.
    PlanFigures plan =
        PlanFigures.of(
            hundredAMonth(2, 0)
                .order(whole(60))
                .order(new OrderSpec("other", "shell", 70).term("partialDelivery", false)));
    assertEquals(60, plan.value("lateness-1"), EXACT);
    assertTrue(plan.lateness("other").isEmpty());
  }
}
