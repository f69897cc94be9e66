package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.WorkforceSpec;
import org.junit.jupiter.api.Test;

/** 10 people of 160 hours at 640 a month, 10 hours of overtime each at 6; a round takes 4 hours. */
class OvertimeTest {
  private static final double EXACT = 1e-6;

  private static PlanFigures plan(double due, double hireCost, double mostHires) {
    return PlanFigures.of(
        TestModel.over(1)
            .item("round")
            .line(new LineSpec("line", "S").product("round", 0, 1000, 1000, 0).labour("crew", 4))
            .workforce(
                new WorkforceSpec("crew", 10, 160)
                    .costs(640, hireCost, 0)
                    .mostHires(mostHires)
                    .overtime(10, 6))
            .order("order", "round", due));
  }

  @Test
  void overtimeMakesUpForWhatRegularHoursLack() {
    // 420 rounds are 1680 hours: 1600 and 80 of overtime.
    PlanFigures plan = plan(420, 300, 0);
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(80, plan.workforce("crew", 0).overtimeHours(), EXACT);
    assertEquals(10 * 640 + 80 * 6, plan.value("cost"), EXACT);
  }

  @Test
  void nobodyWorksMoreOvertimeThanAgreed() {
    // 1600 + 10 x 10 hours make 425 of 450 rounds; one more hour of overtime is a quarter of one.
    PlanFigures plan = plan(450, 300, 0);
    assertEquals(100, plan.workforce("crew", 0).overtimeHours(), EXACT);
    assertEquals(450 - 425, plan.value("lateness-1"), EXACT);
    assertEquals(0.25, plan.worth("lateness-1", "overtime", "crew", 0), EXACT);
  }

  @Test
  void aHireThatCostsLessAnHourIsPreferred() {
    // (640 + 300) / 160 = 5.875 an hour: half a person is hired for the 80 hours.
    PlanFigures plan = plan(420, 300, 10);
    assertEquals(0.5, plan.workforce("crew", 0).hired(), EXACT);
    assertEquals(0, plan.workforce("crew", 0).overtimeHours(), EXACT);
    assertEquals(10.5 * 640 + 0.5 * 300, plan.value("cost"), EXACT);
  }

  @Test
  void aHireThatCostsMoreAnHourIsNot() {
    // (640 + 400) / 160 = 6.50 an hour.
    PlanFigures plan = plan(420, 400, 10);
    assertEquals(0, plan.workforce("crew", 0).hired(), EXACT);
    assertEquals(10 * 640 + 80 * 6, plan.value("cost"), EXACT);
  }
}
