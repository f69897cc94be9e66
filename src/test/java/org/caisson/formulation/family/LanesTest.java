package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.caisson.domain.item.Component;
import org.caisson.domain.plan.Movement;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class LanesTest {
  private static final double EXACT = 1e-6;
  private static final double UNLIMITED = Double.POSITIVE_INFINITY;

  /** Bodies are made at S at 1, shells of them at T; 90 shells are due in March. */
  private static TestModel bodiesAtSAndShellsAtT() {
    return TestModel.over(3)
        .site("T", "Q")
        .item("shell", new Component("body", 1))
        .item("body")
        .line("forge", "body", 100, 1)
        .line(new LineSpec("assembly", "T").product("shell", 0, 100, 100, 0))
        .order(new OrderSpec("order", "shell", 0, 0, 90).notEarly());
  }

  @Test
  void noMoreArrivesThanTheLaneCarries() {
    // 40 leave in January and in February and arrive a month later: 80 of 90 in time.
    PlanFigures plan =
        PlanFigures.of(bodiesAtSAndShellsAtT().lane("truck", "body", "S", "T", 1, 40, 2));
    assertEquals(90 - 2 * 40, plan.value("lateness-1"), EXACT);
    assertEquals(80 * 1 + 80 * 2, plan.value("cost"), EXACT);
    assertEquals(1, plan.worth("lateness-1", "lanes", "truck", 0), EXACT);
    assertEquals(1, plan.worth("lateness-1", "lanes", "truck", 1), EXACT);
    assertEquals(40, moved(plan, 0), EXACT);
    assertEquals(40, moved(plan, 1), EXACT);
    assertEquals(0, moved(plan, 2), EXACT);
  }

  @Test
  void aLaneThatCarriesEnoughLimitsNothing() {
    PlanFigures plan =
        PlanFigures.of(bodiesAtSAndShellsAtT().lane("truck", "body", "S", "T", 1, 100, 2));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(90 * 1 + 90 * 2, plan.value("cost"), EXACT);
    assertFalse(plan.binds("lateness-1", "lanes"));
  }

  @Test
  void anItemWithoutLanesMovesFreely() {
    PlanFigures plan = PlanFigures.of(bodiesAtSAndShellsAtT());
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(90 * 1, plan.value("cost"), EXACT);
  }

  @Test
  void anItemWithALaneElsewhereIsOfNoUseWhereNoLaneLeads() {
    PlanFigures plan =
        PlanFigures.of(
            bodiesAtSAndShellsAtT().site("U", "Q").lane("road", "body", "S", "U", 0, UNLIMITED, 0));
    assertEquals(90, plan.value("lateness-1"), EXACT);
  }

  /** 50 shells at S and 30 at T; 60 are to be handed over at T. */
  private static TestModel sixtyHandedOverAtT() {
    return TestModel.over(1)
        .site("T", "Q")
        .item("shell")
        .opening("shell", "S", 50)
        .opening("shell", "T", 30)
        .order(
            new OrderSpec("order", "shell", 60).with(line -> Rewrite.with(line, "deliverAt", "T")));
  }

  @Test
  void whatLiesElsewhereCannotBeHandedOver() {
    assertEquals(60 - 30, PlanFigures.of(sixtyHandedOverAtT()).value("lateness-1"), EXACT);
  }

  @Test
  void whatALaneBringsCanBeHandedOver() {
    PlanFigures plan =
        PlanFigures.of(sixtyHandedOverAtT().lane("road", "shell", "S", "T", 0, UNLIMITED, 4));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(30, moved(plan, 0), EXACT);
    assertEquals(30 * 4, plan.value("cost"), EXACT);
  }

  @Test
  void aDepotWaitsForTheLeadTimeOfTheLineAndOfTheLane() {
    // Awarded in January: a month of production lead time, then a month on the lane: March.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(4)
                .site("T", "Q")
                .item("shell")
                .line(
                    new LineSpec("line", "S")
                        .product("shell", 0, 100, 100, 0, 1, 0, new LeadTimes(0, 1, 0)))
                .lane("road", "shell", "S", "T", 1, UNLIMITED, 0)
                .order(
                    new OrderSpec("order", "shell", 0, 50)
                        .awarded(0)
                        .with(line -> Rewrite.with(line, "deliverAt", "T"))));
    assertEquals(50, plan.delivered("order", 2), EXACT);
    assertEquals(50, plan.value("lateness-1"), EXACT);
  }

  @Test
  void whatIsBroughtToANamedProducerIsHis() {
    // Q makes nothing and may alone deliver: what P made reaches Q's site over the lane.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .site("T", "Q")
                .item("shell")
                .line("line", "shell", 100, 0)
                .lane("road", "shell", "S", "T", 0, 40, 0)
                .order(new OrderSpec("order", "shell", 60).from("Q")));
    assertEquals(40, plan.delivered("order", 0), EXACT);
  }

  private static double moved(PlanFigures plan, int t) {
    return plan.plan().material().movements().stream()
        .filter(move -> move.month().equals(TestModel.month(t)))
        .mapToDouble(Movement::quantity)
        .sum();
  }
}
