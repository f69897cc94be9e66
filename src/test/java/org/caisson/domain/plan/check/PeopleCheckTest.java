package org.caisson.domain.plan.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.WorkforceMonth;
import org.caisson.domain.plant.Region;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.WorkforceSpec;
import org.junit.jupiter.api.Test;

/**
 * A sound plan of people in which one figure is changed, or which is held against a stricter model:
 * all rules that then do not hold are listed, for some figures belong to several.
 */
class PeopleCheckTest {
  private static final String CARRY = "People carry over";
  private static final String HOURS = "Trained people work their hours";
  private static final String KEPT = "The plan keeps what a stage came to";
  private static final String NO_MORE = "A stage came to no more than the plan";

  /** Loaders have 100 hours and need 10 for a round, of which 60 are due in February. */
  private static TestModel model(WorkforceSpec loaders, double hoursOfARound) {
    return TestModel.over(2)
        .item("A")
        .line(new LineSpec("L", "S").product("A", 0, 200, 200, 0).labour("loaders", hoursOfARound))
        .workforce(loaders)
        .order("O", "A", 0, 60);
  }

  /** 60 rounds are 6 months of people: 1 of 4 is laid off at once, and 3 work for two months. */
  private static WorkforceSpec four() {
    return new WorkforceSpec("loaders", 4, 100).costs(1000, 500, 300);
  }

  @Test
  void peopleFromNowhereAreFound() {
    assertBroken("people", 3.5, CARRY, HOURS, KEPT);
  }

  @Test
  void aHireWithoutAPersonIsFound() {
    assertBroken("hired", 1.0, CARRY, KEPT);
  }

  @Test
  void aLayoffThatIsNotPaidIsFound() {
    assertBroken("laidOff", 0.0, CARRY, NO_MORE);
  }

  @Test
  void whoLeavesWithoutLeavingIsFound() {
    assertBroken("left", 1.0, "People leave at the stated rate");
  }

  @Test
  void trainingThatNobodyBeganIsFound() {
    assertBroken("trainees", 1.0, "Who was hired is in training", HOURS);
  }

  @Test
  void aPartOfAPersonWherePeopleAreWholeIsFound() {
    ProductionPlan plan = sound(four());
    List<WorkforceMonth> months = new ArrayList<>(plan.workforce());
    months.set(0, Rewrite.with(months.get(0), "laidOff", 0.5));
    String whole = "People are hired and laid off as a whole";
    ProductionPlan halves = Rewrite.with(plan, "workforce", months);
    assertTrue(broken(model(four().whole(), 10).build(), halves).contains(whole));
    assertFalse(broken(model(four(), 10).build(), halves).contains(whole));
  }

  @Test
  void hoursThatNobodyHasAreFound() {
    assertBroken("hoursAvailable", 310.0, HOURS);
    assertBroken("hoursAvailable", 290.0, HOURS, "The work of a month fits into the hours");
  }

  @Test
  void hoursOfNoWorkAreFound() {
    assertBroken("hoursUsed", 310.0, "Hours are those of the work");
  }

  @Test
  void overtimeThatWasNotAgreedIsFound() {
    assertBroken("overtimeHours", 5.0, "Overtime stays within its limit");
  }

  @Test
  void lessThanNothingIsFound() {
    assertBroken(
        "overtimeHours",
        -1.0,
        "Nothing is less than nothing",
        "The work of a month fits into the hours");
  }

  @Test
  void aMonthThatIsLeftOutIsFound() {
    ProductionPlan plan = sound(four());
    ProductionPlan shorter = Rewrite.with(plan, "workforce", plan.workforce().subList(0, 1));
    assertEquals(
        List.of("Every month is listed", NO_MORE), broken(model(four(), 10).build(), shorter));
  }

  @Test
  void limitsThatThePlanDoesNotKeepAreFound() {
    assertStricter(four(), four().mostLayoffs(0.5), "Layoffs stay within their limit");
    assertStricter(four(), four().mostPeople(2), "People stay within their limit");
    assertStricter(four(), four().closing(5), "Enough people are left at the end");
    WorkforceSpec none = new WorkforceSpec("loaders", 0, 100).costs(1000, 500, 300);
    assertStricter(
        none,
        new WorkforceSpec("loaders", 0, 100).costs(1000, 500, 300).mostHires(2),
        "Hires stay within their limit");
  }

  @Test
  void hiresBeyondTheLimitOfARegionAreFound() {
    WorkforceSpec none = new WorkforceSpec("loaders", 0, 100).costs(1000, 500, 300);
    PlanningModel limited = model(none, 10).hiringLimit(Region.EUROPE, 0, 0, 2).build();
    assertEquals(List.of("A region's hires stay within their limit"), broken(limited, sound(none)));
    PlanningModel elsewhere = model(none, 10).hiringLimit(Region.OTHER, 2).build();
    assertEquals(List.of(), broken(elsewhere, sound(none)));
  }

  @Test
  void workThatNeedsMoreHoursThanThereAreIsFound() {
    assertEquals(
        List.of("Hours are those of the work", "The work of a month fits into the hours"),
        broken(model(four(), 11).build(), sound(four())));
  }

  /** The plan of four loaders with one figure of January changed. */
  private static void assertBroken(String figure, double value, String... rules) {
    ProductionPlan plan = sound(four());
    List<WorkforceMonth> months = new ArrayList<>(plan.workforce());
    months.set(0, Rewrite.with(months.get(0), figure, value));
    assertEquals(
        List.of(rules), broken(model(four(), 10).build(), Rewrite.with(plan, "workforce", months)));
  }

  private static void assertStricter(
      WorkforceSpec planned, WorkforceSpec stricter, String... rules) {
    assertEquals(List.of(rules), broken(model(stricter, 10).build(), sound(planned)));
  }

  private static ProductionPlan sound(WorkforceSpec loaders) {
    PlanningModel model = model(loaders, 10).build();
    ProductionPlan plan = Planning.plan(model);
    assertEquals(List.of(), broken(model, plan));
    return plan;
  }

  private static List<String> broken(PlanningModel model, ProductionPlan plan) {
    return PlanChecker.check(model, plan, 1e-6).stream().map(Finding::rule).distinct().toList();
  }
}
