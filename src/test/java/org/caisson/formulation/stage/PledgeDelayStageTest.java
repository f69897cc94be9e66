package org.caisson.formulation.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.caisson.domain.model.AllocationRule;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.junit.jupiter.api.Test;

class PledgeDelayStageTest {
  private static final double EXACT = 1e-6;

  /** Nothing held, 10 a month come in, and so many are pledged for January. */
  private static TestModel pledging(double pledged) {
    return TestModel.over(3)
        .item("shell")
        .line("line", "shell", 10, 1)
        .order("k", "shell", 10, 10, 10)
        .stockpile("shell", 0, 20, 0, 0)
        .donation("shell", 0, pledged);
  }

  @Test
  void unitMonthsOwedAddUp() {
    // 10 can be given in each month: 20 + 10 + 0 are owed at the ends of the three months.
    PlanFigures plan = PlanFigures.of(pledging(30));
    assertEquals(20 + 10, plan.value("pledge-delay"), EXACT);
  }

  @Test
  void aPledgeThatMeetsNoStatedNeedIsGivenOnTime() {
    PlanFigures plan = PlanFigures.of(pledging(10));
    assertEquals(0, plan.value("pledge-delay"), EXACT);
    // 0, 10 and 20 are held at the ends of the months, against an objective of 20: 20 + 10 + 0.
    assertEquals(20 + 10, plan.value("restock-shortfall"), EXACT);
  }

  @Test
  void restockFirstLetsThePledgeWaitForTheObjective() {
    // 10, 20 and 20 + 10 are held without giving: the objective of 20 leaves 10 to give in March.
    PlanFigures plan = PlanFigures.of(pledging(10).policy(AllocationRule.RESTOCK_FIRST));
    assertEquals(10, plan.value("restock-shortfall"), EXACT);
    assertEquals(10 + 10 + 0, plan.value("pledge-delay"), EXACT);
  }

  @Test
  void aPledgeOfWhatTheNationHasNoStockpileOfIsNotPlanned() {
    // It is warned of (donation.noStockpile); there is nothing to give from, now or later.
    TestModel pledging =
        TestModel.over(3)
            .item("shell")
            .line("line", "shell", 10, 1)
            .order("k", "shell", 10, 10, 10)
            .donation("shell", 0, 30);
    assertEquals(0, PlanFigures.of(pledging).value("pledge-delay"), EXACT);
  }
}
