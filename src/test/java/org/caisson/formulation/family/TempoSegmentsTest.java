package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class TempoSegmentsTest {
  private static final double EXACT = 1e-6;

  /** 40 a month on one shift at 400 a unit, overtime without end at 50 a unit more. */
  private static LineSpec yard() {
    return new LineSpec("yard", "S")
        .product("boat", 0, 40, 4000, 400)
        .segment("regular", 1, 0)
        .segment("overtime", Double.POSITIVE_INFINITY, 40 * 50);
  }

  @Test
  void workWithinTheFirstSegmentPaysNoPremium() {
    PlanFigures plan =
        PlanFigures.of(TestModel.over(1).item("boat").line(yard()).order("k", "boat", 30));
    assertEquals(30 * 400, plan.value("cost"), EXACT);
  }

  @Test
  void workBeyondTheFirstSegmentPaysThePremiumForThePartBeyond() {
    PlanFigures plan =
        PlanFigures.of(TestModel.over(1).item("boat").line(yard()).order("k", "boat", 60));
    assertEquals(60 * 400 + (60 - 40) * 50, plan.value("cost"), EXACT);
  }

  @Test
  void sailcoOnOneLineWithTwoSegmentsCostsWhatWasPublished() {
    // 145 regular boats at 400, 45 in overtime at 450, 10 held at 20 after the first quarter.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(4)
                .item("boat", 20)
                .opening("boat", "S", 10)
                .line(yard())
                .order(new OrderSpec("k", "boat", 40, 60, 75, 25).notEarly()));
    assertEquals(145 * 400 + 45 * 450 + 10 * 20, plan.value("cost"), EXACT);
  }

  @Test
  void aMonthThatIsHalfAvailableFillsHalfOfEachSegment() {
    // Half a month holds 20 of the first segment; the other 10 of 30 are overtime.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1).item("boat").line(yard().available(0, 0.5)).order("k", "boat", 30));
    assertEquals(30 * 400 + 10 * 50, plan.value("cost"), EXACT);
  }

  @Test
  void threeSegmentsFillFromTheCheapest() {
    LineSpec line =
        new LineSpec("lap", "S")
            .product("boat", 0, 10, 30, 1)
            .segment("first", 1, 0)
            .segment("second", 1, 100)
            .segment("third", 1, 300);
    PlanFigures plan =
        PlanFigures.of(TestModel.over(1).item("boat").line(line).order("k", "boat", 25));
    // Tempo 2.5: a full first shift, a full second at 100, half of a third at 300.
    assertEquals(25 + 100 + 150, plan.value("cost"), EXACT);
  }
}
