package org.caisson.formulation.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.caisson.domain.model.StageKind;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.junit.jupiter.api.Test;

class RestockShortfallStageTest {
  private static final double EXACT = 1e-6;

  private static TestModel restocked(double objective) {
    return TestModel.over(3)
        .item("shell")
        .line("line", "shell", 40, 0)
        .order("order", "shell", 0, 0, 80)
        .stockpile("shell", 50, objective, 0, 0);
  }

  @Test
  void stockIsFilledAsSoonAsTheScheduleAllows() {
    // 80 are due in March and may come early: 40 in January and 40 in February.
    PlanFigures plan = PlanFigures.of(restocked(150));
    assertEquals((150 - 90) + (150 - 130) + (150 - 130), plan.value("restock-shortfall"), EXACT);
    assertEquals(40, plan.delivered("order", 0), EXACT);
    assertEquals(40, plan.delivered("order", 1), EXACT);
  }

  @Test
  void anObjectiveThatIsReachedCountsNothing() {
    assertEquals(0, PlanFigures.of(restocked(50)).value("restock-shortfall"), EXACT);
  }

  @Test
  void doingWithoutIsNoWayToReachAnObjective() {
    // Restock alone, without the stage of floors before it: 20 are used though 10 are missing.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .item("shell")
                .stockpile("shell", 30, 20, 0, 20)
                .stages(StageKind.RESTOCK_SHORTFALL));
    assertEquals(20, plan.stockpile("shell", 0).used(), EXACT);
    assertEquals(10, plan.stockpile("shell", 1).used(), EXACT);
    // With T = 2 a unit that is not met in February weighs 3T - 2t = 4.
    assertEquals((20 - 10) + (20 - 0) + 4 * 10, plan.value("restock-shortfall"), EXACT);
  }
}
