package org.caisson.formulation.family;

import static org.caisson.testing.TestModel.month;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plant.CapacityStep;
import org.caisson.domain.provenance.Provenance;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class CapacityStateTest {
  private static final double EXACT = 1e-6;

  /** 1-8-5 rate 100, MAX 150 until a step makes it 200 in March: 150 + 150 + 200 = 500. */
  private static PlanFigures stepInMarch(double dueInMarch) {
    return PlanFigures.of(
        TestModel.over(3)
            .item("shell")
            .line(new LineSpec("line", "S").product("shell", 0, 100, 150, 0).step(2, 200))
            .order(new OrderSpec("order", "shell", 0, 0, dueInMarch).notEarly()));
  }

  @Test
  void aStepRaisesMaxFromItsMonthOn() {
    PlanFigures plan = stepInMarch(510);
    assertEquals(510 - 500, plan.value("lateness-1"), EXACT);
    assertEquals(150.0 / 100, plan.tempo("line", 0), EXACT);
    assertEquals(150.0 / 100, plan.tempo("line", 1), EXACT);
    assertEquals(200.0 / 100, plan.tempo("line", 2), EXACT);
  }

  @Test
  void oneMoreUnitOfMaxInAnyMonthIsOneUnitLessLate() {
    PlanFigures plan = stepInMarch(510);
    for (int t = 0; t < 3; t++) {
      assertEquals(1, plan.worth("lateness-1", "capacity-state", "line", t), EXACT);
    }
  }

  @Test
  void capacityThatIsNotNeededIsWorthNothing() {
    PlanFigures plan = stepInMarch(300);
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertFalse(plan.binds("lateness-1", "capacity-state"));
  }

  @Test
  void aLineWorksFromTheMonthItOpensToTheMonthItCloses() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(4)
                .item("shell")
                .line(new LineSpec("line", "S").product("shell", 0, 100, 100, 0).opens(1).closes(2))
                .order("order", "shell", 100, 100, 100, 100));
    double[] made = {0, 100, 100, 0};
    // Due 100, 200, 300, 400 by then; made 0, 100, 200, 200: owed 100, 100, 100, 200.
    assertEquals(100 + 100 + 100 + 200, plan.value("lateness-1"), EXACT);
    for (int t = 0; t < 4; t++) {
      assertEquals(made[t], plan.started("line", "shell", t), EXACT);
      assertEquals(made[t] / 100, plan.lineTempo("line", t).max(), EXACT);
    }
  }

  @Test
  void aStepInOneProductsUnitsScalesTheWholeLine() {
    // MAX of the small one from 100 to 150 is half as much again: the large one from 200 to 300.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .item("large")
                .item("small")
                .line(
                    new LineSpec("line", "S")
                        .product("large", 0, 100, 200, 0)
                        .product("small", 0, 50, 100, 0)
                        .step(new CapacityStep(month(1), "small", null, 150.0, null, unstated())))
                .order(new OrderSpec("order", "large", 200, 310).notEarly()));
    assertEquals(200, plan.started("line", "large", 0), EXACT);
    assertEquals(300, plan.started("line", "large", 1), EXACT);
    assertEquals(310 - 300, plan.value("lateness-1"), EXACT);
  }

  @Test
  void aStepBeforeTheHorizonIsInForceWhenItBegins() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .item("shell")
                .line(
                    new LineSpec("line", "S")
                        .product("shell", 40, 100, 150, 0)
                        .step(new CapacityStep(month(-3), null, 120.0, 240.0, 60.0, unstated())))
                .order("order", "shell", 250));
    LineTempo tempo = plan.lineTempo("line", 0);
    assertEquals(240.0 / 100, tempo.max(), EXACT);
    assertEquals(120.0 / 100, tempo.rate185(), EXACT);
    assertEquals(60.0 / 100, tempo.msr(), EXACT);
    assertEquals(250 - 240, plan.value("lateness-1"), EXACT);
  }

  private static Provenance unstated() {
    return Provenance.UNSTATED;
  }
}
