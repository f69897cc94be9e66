package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class RampTest {
  private static final double EXACT = 1e-6;

  private static LineSpec line(double max) {
    return new LineSpec("line", "S").product("shell", 0, 100, max, 0);
  }

  private static void assertTempos(PlanFigures plan, double... tempos) {
    for (int t = 0; t < tempos.length; t++) {
      assertEquals(tempos[t], plan.tempo("line", t), EXACT);
    }
  }

  @Test
  void tempoClimbsFromTheCurrentTempoToMax() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(6)
                .item("shell")
                .line(line(200).ramp(1, 0.25))
                .order("order", "shell", 200, 200, 200, 200, 200, 200));
    assertTempos(plan, 1.25, 1.5, 1.75, 2, 2, 2);
    // Short by 75, 50 and 25 in the first months: owed 75, 125, and 150 from then on.
    assertEquals(75 + 125 + 4 * 150, plan.value("lateness-1"), EXACT);
  }

  @Test
  void aLimitThatIsWideEnoughDoesNotHoldAnything() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .item("shell")
                .line(line(200).ramp(1, 1))
                .order("order", "shell", 200, 200));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertFalse(plan.binds("lateness-1", "ramp"));
  }

  @Test
  void tempoMayFallAsFarAsItLikes() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(3)
                .item("shell", 1)
                .line(line(200).ramp(2, 0.1))
                .order(new OrderSpec("order", "shell", 200, 0, 10).notEarly()));
    assertTempos(plan, 2, 0, 0.1);
    assertEquals(0, plan.value("cost"), EXACT);
  }

  @Test
  void aLineThatOpensClimbsFromNothing() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(4)
                .item("shell")
                .line(line(150).ramp(0, 0.5).opens(1))
                .order("order", "shell", 150, 150, 150, 150));
    assertTempos(plan, 0, 0.5, 1, 1.5);
    // Due 150, 300, 450, 600 by then; made 0, 50, 150, 300.
    assertEquals(150 + 250 + 300 + 300, plan.value("lateness-1"), EXACT);
  }

  /** 300 units due in March from a line that climbs by half its 1-8-5 rate a month from nothing. */
  private static TestModel dueInMarch() {
    return TestModel.over(3)
        .item("shell")
        .line(line(200).ramp(0, 0.5))
        .order(new OrderSpec("order", "shell", 0, 0, 300).notEarly());
  }

  @Test
  void climbingMeansProducing() {
    PlanFigures plan = PlanFigures.of(dueInMarch());
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertTempos(plan, 0.5, 1, 1.5);
  }

  @Test
  void aLineThatCannotProduceCannotClimb() {
    // With no room for stock nothing can be made before March, and then 50 at the most.
    PlanFigures plan = PlanFigures.of(dueInMarch().storage("shell", "S", 0));
    assertEquals(300 - 50, plan.value("lateness-1"), EXACT);
    assertTempos(plan, 0, 0, 0.5);
  }

  @Test
  void aLineThatIsDownComesBackAtTheTempoItHad() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(3)
                .item("shell")
                .line(line(300).ramp(1, 0.5).available(0, 0))
                .order("order", "shell", 300, 300, 300));
    // Nothing in January; from the current tempo of 1 to 1.5 and 2: owed 300, 450, 550.
    assertTempos(plan, 0, 1.5, 2);
    assertEquals(300 + 450 + 550, plan.value("lateness-1"), EXACT);
  }
}
