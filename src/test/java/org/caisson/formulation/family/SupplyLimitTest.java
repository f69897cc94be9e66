package org.caisson.formulation.family;

import static org.caisson.testing.TestModel.month;
import static org.caisson.testing.TestModel.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.plant.SupplyStep;
import org.caisson.domain.provenance.Provenance;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class SupplyLimitTest {
  private static final double EXACT = 1e-6;

  /** 50 due in February and in March of an item that arrives a month after it is bought. */
  private static PlanFigures bought(double perMonth, double fromFebruary) {
    List<SupplyStep> steps = List.of(new SupplyStep(month(1), fromFebruary, unstated()));
    return PlanFigures.of(
        TestModel.over(3)
            .item("chip")
            .supply(
                new Supply(
                    "source", "source", "chip", null, perMonth, steps, 1, usd(2), unstated()))
            .order(new OrderSpec("order", "chip", 0, 50, 50).notEarly()));
  }

  private static Provenance unstated() {
    return Provenance.UNSTATED;
  }

  @Test
  void noMoreIsBoughtThanTheSourceHas() {
    PlanFigures plan = bought(50, 30);
    assertEquals(50, plan.bought("source", 0), EXACT);
    assertEquals(30, plan.bought("source", 1), EXACT);
    assertEquals(50 - 30, plan.value("lateness-1"), EXACT);
    assertEquals((50 + 30) * 2, plan.value("cost"), EXACT);
  }

  @Test
  void oneMoreUnitInTimeIsOneUnitLessLate() {
    assertEquals(1, bought(50, 30).worth("lateness-1", "supply", "source", 1), EXACT);
  }

  @Test
  void aSourceWithEnoughLimitsNothing() {
    PlanFigures plan = bought(100, 100);
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertFalse(plan.binds("lateness-1", "supply"));
  }

  @Test
  void whatASourceHadBeforeItIsCutCanBeStored() {
    PlanFigures plan = bought(70, 30);
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(70, plan.bought("source", 0), EXACT);
  }

  @Test
  void nothingIsBoughtThatWouldArriveAfterTheHorizon() {
    assertEquals(0, bought(50, 30).bought("source", 2), EXACT);
  }
}
