package org.caisson.formulation.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class LatenessStageTest {
  private static final double EXACT = 1e-6;

  private static TestModel hundredAMonth() {
    return TestModel.over(3).item("shell").line("line", "shell", 100, 0);
  }

  @Test
  void everyUnitCountsOnceForEachMonthThatEndsWithItOwed() {
    PlanFigures plan = PlanFigures.of(hundredAMonth().order("order", "shell", 250));
    assertEquals((250 - 100) + (250 - 200) + 0, plan.value("lateness-1"), EXACT);
  }

  @Test
  void whatIsOnTimeCountsNothing() {
    PlanFigures plan = PlanFigures.of(hundredAMonth().order("order", "shell", 100, 100, 100));
    assertEquals(0, plan.value("lateness-1"), EXACT);
  }

  @Test
  void aLaterPriorityNeverTakesFromAnEarlierOne() {
    // All of January and half of February go to priority 1, whatever 2 and 3 are owed.
    PlanFigures plan =
        PlanFigures.of(
            hundredAMonth()
                .order(new OrderSpec("third", "shell", 50).priority(3))
                .order(new OrderSpec("second", "shell", 100).priority(2))
                .order(new OrderSpec("first", "shell", 150).priority(1)));
    assertEquals(50 + 0 + 0, plan.value("lateness-1"), EXACT);
    assertEquals(100 + 50 + 0, plan.value("lateness-2"), EXACT);
    assertEquals(50 + 50 + 0, plan.value("lateness-3"), EXACT);
    assertEquals(
        List.of("lateness-1", "lateness-2", "lateness-3", "cost"),
        plan.plan().stages().stream().map(stage -> stage.id()).toList());
  }

  @Test
  void whatIsLostIsOwedFromItsMonthToTheEnd() {
    // 150 are lost in January of three months: 3 x 150. To deliver late would be 150 + 50.
    PlanFigures plan =
        PlanFigures.of(
            hundredAMonth()
                .order(new OrderSpec("order", "shell", 250).term("lateDelivery", false)));
    assertEquals(3 * (250 - 100), plan.value("lateness-1"), EXACT);
    assertEquals(3 * 150, plan.lateness("order").orElseThrow().unitMonths(), EXACT);
  }

  @Test
  void anIgnoredLatenessIsShownAndCountedNowhere() {
    // January makes 100: whose they are is all the same to the one that is ignored.
    PlanFigures plan =
        PlanFigures.of(
            hundredAMonth()
                .order(new OrderSpec("ignored", "shell", 60).term("lateness", Requirement.IGNORED))
                .order("counted", "shell", 100));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertFalse(plan.lateness("ignored").orElseThrow().counted());
    assertTrue(plan.lateness("ignored").orElseThrow().unitMonths() >= 60);
  }

  @Test
  void aPriorityOfWhichNothingIsMeasuredHasNoStage() {
    PlanFigures plan =
        PlanFigures.of(
            hundredAMonth()
                .order(new OrderSpec("hard", "shell", 60).term("lateness", Requirement.HARD))
                .order(new OrderSpec("soft", "shell", 100).priority(2)));
    assertEquals(
        List.of("lateness-2", "cost"),
        plan.plan().stages().stream().map(stage -> stage.id()).toList());
    assertEquals(60 + 100 - 100, plan.value("lateness-2"), EXACT);
  }
}
