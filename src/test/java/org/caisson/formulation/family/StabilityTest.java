package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.caisson.domain.model.StageKind;
import org.caisson.formulation.Formulation;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.junit.jupiter.api.Test;

class StabilityTest {
  private static TestModel changed() {
    return TestModel.over(2)
        .item("round")
        .line("lap", "round", 10, 1)
        .order("k", "round", 8, 2)
        .previously("lap", "round", 0, 4)
        .previously("lap", "round", 1, 5);
  }

  @Test
  void moreAndLessAreBothMeasured() {
    // January 8 instead of 4, 0.4 more; February 5 as before would be 3 too many: they are made all
    // the same where nothing else is looked at. With cost first 2 are enough: 0.4 + 0.3.
    PlanFigures kept = PlanFigures.of(changed().stages(StageKind.LATENESS, StageKind.INSTABILITY));
    PlanFigures cheap =
        PlanFigures.of(changed().stages(StageKind.LATENESS, StageKind.COST, StageKind.INSTABILITY));

    assertEquals(0.4, kept.value("instability"), 1e-9);
    assertEquals(0.7, cheap.value("instability"), 1e-9);
  }

  @Test
  void aLineThatIsClosedNowIsAChangeThatNobodyCanAvoid() {
    // The old plan had 10 made in January, when the line is not open any more: 1 tempo-month.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .item("round")
                .line(new TestModel.LineSpec("lap", "S").product("round", 0, 10, 10, 1).opens(1))
                .order("k", "round", 0, 10)
                .previously("lap", "round", 0, 10)
                .previously("lap", "round", 1, 10)
                .stages(StageKind.LATENESS, StageKind.INSTABILITY));

    assertEquals(1, plan.value("instability"), 1e-9);
  }

  @Test
  void withoutAStageThatAsksThereAreNoRows() {
    long rows =
        Formulation.of(changed().build()).rows().stream()
            .filter(row -> row.family().equals("stability"))
            .count();

    assertEquals(0, rows);
  }
}
