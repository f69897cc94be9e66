package org.caisson.formulation.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.plan.StageResult;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.junit.jupiter.api.Test;

class InstabilityStageTest {
  /** 10 are due in March, and either line could make them in any month. */
  private static TestModel free() {
    return TestModel.over(3)
        .item("round")
        .line("north", "round", 10, 1)
        .line("south", "round", 20, 1)
        .order("k", "round", 0, 0, 10);
  }

  @Test
  void theOldScheduleIsKeptWhereNothingForbidsIt() {
    PlanFigures plan =
        PlanFigures.of(
            free()
                .previously("north", "round", 1, 4)
                .previously("south", "round", 2, 6)
                .stages(StageKind.LATENESS, StageKind.INSTABILITY));

    assertEquals(0, plan.value("instability"), 1e-9);
    assertEquals(4, plan.started("north", "round", 1), 1e-9);
    assertEquals(6, plan.started("south", "round", 2), 1e-9);
  }

  @Test
  void aChangeIsMadeWhereItIsSmallestInTempo() {
    // The old plan made 4 of the 10: 6 more are 0.6 months of the north line or 0.3 of the south.
    PlanFigures plan =
        PlanFigures.of(
            free()
                .previously("north", "round", 2, 4)
                .stages(StageKind.LATENESS, StageKind.INSTABILITY));

    assertEquals(6.0 / 20, plan.value("instability"), 1e-9);
    assertEquals("tempo-months", plan.plan().stages().get(1).unit());
    assertEquals(4, plan.started("north", "round", 2), 1e-9);
  }

  @Test
  void whatIsNoLongerNeededIsAChangeLikeAnyOther() {
    // Cost first: 10 are enough, and 25 were planned, 10 in the north (1 month) and 15 in the south
    // (0.75): to drop the 15 in the south is 0.75; dropping the north's 10 and 5 more is 1.25.
    PlanFigures plan =
        PlanFigures.of(
            free()
                .previously("north", "round", 2, 10)
                .previously("south", "round", 2, 15)
                .stages(StageKind.LATENESS, StageKind.COST, StageKind.INSTABILITY));

    assertEquals(0.75, plan.value("instability"), 1e-9);
  }

  @Test
  void monthsAfterThePreviousPlanAreNotCompared() {
    // 15 by March; the old plan ended with February's 5, so that March's 10 are no change.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(3)
                .item("round")
                .line("north", "round", 10, 1)
                .order("k", "round", 0, 5, 10)
                .previously("north", "round", 1, 5)
                .stages(StageKind.LATENESS, StageKind.INSTABILITY));

    assertEquals(0, plan.value("instability"), 1e-9);
    assertEquals(10, plan.started("north", "round", 2), 1e-9);
  }

  @Test
  void withoutAPreviousPlanThereIsNoSuchStage() {
    PlanFigures plan = PlanFigures.of(free().stages(StageKind.LATENESS, StageKind.INSTABILITY));

    assertEquals(
        List.of("lateness-1"), plan.plan().stages().stream().map(StageResult::id).toList());
  }
}
