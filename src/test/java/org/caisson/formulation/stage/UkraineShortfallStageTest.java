package org.caisson.formulation.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.caisson.domain.contract.Destination;
import org.caisson.domain.model.StageKind;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class UkraineShortfallStageTest {
  private static final double EXACT = 1e-6;

  /** 100 a month of a pool line; Ukraine needs so many a month. */
  private static TestModel pool(double need) {
    return TestModel.over(2)
        .item("shell")
        .line("line", "shell", 100, 1)
        .order(new OrderSpec("pool", "shell", 100, 100).to(Destination.POOL))
        .need("shell", need);
  }

  @Test
  void unitsThatUkraineDoesNotGetAddUpOverMonths() {
    assertEquals(2 * (130 - 100), PlanFigures.of(pool(130)).value("ukraine-shortfall"), EXACT);
  }

  @Test
  void aNeedThatCanBeMetIsMet() {
    PlanFigures plan = PlanFigures.of(pool(60));
    assertEquals(0, plan.value("ukraine-shortfall"), EXACT);
    assertEquals(0, plan.shortfall("shell", 0), EXACT);
  }

  @Test
  void aMonthIsNotTradedForLateness() {
    // Delivering all of January's 100 late would meet February's need of 130 in full, and January's
    // not at all; lateness comes first, so nothing is held back.
    PlanFigures plan = PlanFigures.of(pool(130));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(30, plan.shortfall("shell", 0), EXACT);
    assertEquals(30, plan.shortfall("shell", 1), EXACT);
  }

  @Test
  void theModelsOwnOrderOfStagesDecides() {
    // With cost before it nothing is made for Ukraine: 200 are not delivered.
    PlanFigures plan =
        PlanFigures.of(pool(100).stages(StageKind.COST, StageKind.UKRAINE_SHORTFALL));
    assertEquals(0, plan.value("cost"), EXACT);
    assertEquals(200, plan.value("ukraine-shortfall"), EXACT);
  }
}
