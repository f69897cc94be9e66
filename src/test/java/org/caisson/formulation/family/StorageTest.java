package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class StorageTest {
  private static final double EXACT = 1e-6;

  /** 100 a month for 300 in March, with room for so many. */
  private static PlanFigures withRoom(double room, OrderSpec order) {
    return PlanFigures.of(
        TestModel.over(3)
            .item("shell")
            .line("line", "shell", 100, 0)
            .storage("shell", "S", room)
            .order(order));
  }

  private static OrderSpec order() {
    return new OrderSpec("order", "shell", 0, 0, 300);
  }

  @Test
  void noMoreIsHeldThanThereIsRoomFor() {
    // 80 are held over the end of February and 100 made in March.
    PlanFigures plan = withRoom(80, order().notEarly());
    assertEquals(80, plan.stock("shell", "S", 1), EXACT);
    assertEquals(300 - (80 + 100), plan.value("lateness-1"), EXACT);
    assertEquals(1, plan.worth("lateness-1", "storage", "shell_at_S", 1), EXACT);
  }

  @Test
  void enoughRoomLimitsNothing() {
    PlanFigures plan = withRoom(200, order().notEarly());
    assertEquals(0, plan.value("lateness-1"), EXACT);
  }

  @Test
  void whatIsDeliveredAheadOfTheScheduleTakesNoRoom() {
    PlanFigures plan = withRoom(0, order());
    assertEquals(0, plan.value("lateness-1"), EXACT);
    for (int t = 0; t < 3; t++) {
      assertEquals(100, plan.delivered("order", t), EXACT);
    }
    assertFalse(plan.binds("lateness-1", "storage"));
  }
}
