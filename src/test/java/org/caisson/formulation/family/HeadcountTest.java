package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.caisson.domain.plan.WorkforceMonth;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.caisson.testing.WorkforceSpec;
import org.junit.jupiter.api.Test;

/**
 * Everybody has 10 hours a month here, and a round takes 10: a person makes one a month. To hold
 * one costs more than ten people, so rounds are made when they are due.
 */
class HeadcountTest {
  private static final double EXACT = 1e-6;

  private static PlanFigures plan(WorkforceSpec crew, double... due) {
    return PlanFigures.of(
        TestModel.over(due.length)
            .item("round", 1000)
            .line(new LineSpec("line", "S").product("round", 0, 100, 100, 0).labour("crew", 10))
            .workforce(crew)
            .order(new OrderSpec("order", "round", due).notEarly()));
  }

  private static WorkforceSpec crew(double opening) {
    return new WorkforceSpec("crew", opening, 10).costs(100, 50, 0);
  }

  @Test
  void peopleAreHiredAsLongBeforeTheyAreNeededAsTheyAreTrained() {
    // 5 are needed from March on and 2 are there: 3 are hired in January for two months of
    // training.
    PlanFigures plan = plan(crew(2).training(2), 2, 2, 5, 5);
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(3, plan.workforce("crew", 0).hired(), EXACT);
    assertEquals(3, plan.workforce("crew", 1).trainees(), EXACT);
    assertEquals(0, plan.workforce("crew", 2).trainees(), EXACT);
    assertEquals((5 + 5 + 5 + 5) * 100 + 3 * 50, plan.value("cost"), EXACT);
  }

  @Test
  void whoIsHiredTooLateToBeTrainedMakesNothingInTime() {
    // 2 of the 5 rounds due in January are made; the other 3 in February, by those hired for it.
    PlanFigures plan = plan(crew(2).training(1), 5, 0);
    assertEquals(3, plan.value("lateness-1"), EXACT);
    assertEquals(2, plan.started("line", "round", 0), EXACT);
    assertEquals(3, plan.started("line", "round", 1), EXACT);
  }

  @Test
  void whoLeavesIsReplaced() {
    // A tenth leaves: 9 of 10 are left in January, and 1 is hired; the same in February.
    PlanFigures plan = plan(crew(10).attrition(0.1), 10, 10);
    WorkforceMonth february = plan.workforce("crew", 1);
    assertEquals(0.1 * 10, february.left(), EXACT);
    assertEquals(1, february.hired(), EXACT);
    assertEquals(10, february.people(), EXACT);
    assertEquals((10 + 10) * 100 + 2 * 50, plan.value("cost"), EXACT);
  }

  @Test
  void peopleLeaveDuringTheirTrainingToo() {
    // 0.9 x 10 = 9 work in January; 0.9 x 9 = 8.1 are left in February, and 0.9 of each hired one:
    // (9 - 8.1) / 0.9 = 1 is hired. Paid are 9 + 1 in January and 0.9 x 10 = 9 in February.
    PlanFigures plan = plan(crew(10).attrition(0.1).training(1), 9, 9);
    assertEquals(1, plan.workforce("crew", 0).hired(), EXACT);
    assertEquals(1, plan.workforce("crew", 0).trainees(), EXACT);
    assertEquals(9, plan.workforce("crew", 1).people(), EXACT);
    assertEquals((10 + 9) * 100 + 50, plan.value("cost"), EXACT);
  }

  @Test
  void whoIsNotNeededIsLaidOffWhereThatIsCheaper() {
    // Three months' wage is 300: who costs 250 to lay off goes at once, who costs 350 stays.
    assertEquals(5 * 250, plan(crew(5).costs(100, 0, 250), 0, 0, 0).value("cost"), EXACT);
    assertEquals(5 * 300, plan(crew(5).costs(100, 0, 350), 0, 0, 0).value("cost"), EXACT);
  }

  @Test
  void noMoreAreLaidOffInAMonthThanIsPermitted() {
    // 5, of whom 2 may go each month: 3, 1 and 0 are paid.
    PlanFigures plan = plan(crew(5).mostLayoffs(2), 0, 0, 0);
    assertEquals(2, plan.workforce("crew", 0).laidOff(), EXACT);
    assertEquals((3 + 1) * 100, plan.value("cost"), EXACT);
  }

  @Test
  void noMoreAreEmployedThanThereArePlaces() {
    PlanFigures plan = plan(crew(2).mostPeople(3), 5);
    assertEquals(3, plan.workforce("crew", 0).people(), EXACT);
    assertEquals(5 - 3, plan.value("lateness-1"), EXACT);
  }

  @Test
  void enoughPeopleAreThereAtTheEnd() {
    // Nothing is to be made: the last month is the cheapest to have 4 people in.
    PlanFigures plan = plan(crew(0).closing(4), 0, 0);
    assertEquals(0, plan.workforce("crew", 0).people(), EXACT);
    assertEquals(4, plan.workforce("crew", 1).people(), EXACT);
    assertEquals(4 * (100 + 50), plan.value("cost"), EXACT);
  }

  @Test
  void peopleAreHiredAndLaidOffInWholeNumbersWhereTheyAreCountedSo() {
    // 2.5 rounds need half a person more, who is hired as a whole one; in February 1.5 are enough,
    // and the second of the 3 stays for the half: 1 is laid off.
    assertEquals(0.5, plan(crew(2), 2.5, 1.5).workforce("crew", 0).hired(), EXACT);
    PlanFigures whole = plan(crew(2).whole(), 2.5, 1.5);
    assertEquals(1, whole.workforce("crew", 0).hired(), EXACT);
    assertEquals(1, whole.workforce("crew", 1).laidOff(), EXACT);
    assertEquals((3 + 2) * 100 + 50, whole.value("cost"), EXACT);
  }

  @Test
  void jobsAreCountedByRegion() {
    PlanFigures plan = plan(crew(2).training(2).costs(100, 50, 10), 2, 2, 5, 0);
    assertEquals(2, plan.kpi("jobs.start.europe"), EXACT);
    assertEquals(5, plan.kpi("jobs.peak.europe"), EXACT);
    assertEquals(3, plan.kpi("jobs.hired.europe"), EXACT);
    assertEquals(0, plan.kpi("jobs.end.europe"), EXACT); // 10 to lay off is less than a wage
  }
}
