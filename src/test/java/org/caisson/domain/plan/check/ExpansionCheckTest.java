package org.caisson.domain.plan.check;

import static org.caisson.testing.TestModel.month;
import static org.caisson.testing.TestModel.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ExpansionOrder;
import org.caisson.domain.plan.LineWarmth;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.testing.ExpansionSpec;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

/** Orders of capacity and the warmth of lines in which one figure is changed. */
class ExpansionCheckTest {

  private static final String FUNDS = "Orders of capacity keep within the funds of the year";
  private static final String PAID = "Capacity is paid for";
  private static final String COPIES = "No more copies than there are";
  private static final String WHOLE = "Copies are whole";
  private static final String ORDERED = "Capacity is ordered when it can be";
  private static final String OPENS = "Capacity opens when it is built and tested";
  private static final String MAX = "The work of a month fits into MAX";
  private static final String IN_FORCE = "MAX is that in force";
  private static final String ADDS = "Copies add what they are stated to";
  private static final String BALANCE = "Stock is what came in less what went out";
  private static final String NO_MORE = "A stage came to no more than the plan";
  private static final String KEPT = "The plan keeps what a stage came to";

  @Test
  void workOnCapacityThatWasNotBoughtIsFound() {
    ProductionPlan without = Rewrite.with(sound(hall()), "expansions", List.of());
    assertEquals(List.of(MAX, IN_FORCE, BALANCE, NO_MORE), broken(hall(), without));
  }

  @Test
  void moreCopiesThanThereAreAreFound() {
    assertEquals(
        List.of(IN_FORCE, BALANCE, ADDS, PAID, COPIES), broken(hall(), damaged("copies", 2.0)));
  }

  @Test
  void aPartOfACopyIsFound() {
    assertEquals(
        List.of(MAX, IN_FORCE, BALANCE, WHOLE, ADDS, PAID), broken(hall(), damaged("copies", 0.5)));
  }

  @Test
  void aCostThatIsNotThatOfTheOptionIsFound() {
    assertEquals(List.of(PAID, NO_MORE), broken(hall(), damaged("cost", 850.0)));
    assertEquals(List.of(PAID, FUNDS, KEPT), broken(hall(), damaged("cost", 950.0)));
  }

  @Test
  void anOrderInAMonthInWhichThereAreNoneIsFound() {
    assertEquals(
        List.of(MAX, IN_FORCE, BALANCE, ORDERED, OPENS),
        broken(hall(), damaged("ordered", month(1))));
  }

  @Test
  void anOpeningBeforeTheBuildingIsDoneIsFound() {
    assertEquals(List.of(OPENS), broken(hall(), damaged("opens", month(0))));
  }

  @Test
  void capacityForAnotherLineThanThatOfTheOptionIsFound() {
    assertEquals(
        List.of("Capacity is bought for the line of its option"),
        broken(hall(), damaged("line", "other")));
  }

  @Test
  void copiesThatAddMoreThanTheyAreStatedToAreFound() {
    assertEquals(List.of(ADDS), broken(hall(), damaged("adds", 41.0)));
  }

  @Test
  void aColdLineThatRunsIsFound() {
    assertEquals(
        List.of("A cold line does not run"), broken(warm(), damagedWarmth(2, "warm", 0.0)));
  }

  @Test
  void aWarmLineBelowItsRateIsFound() {
    assertEquals(
        List.of("A warm line sustains its rate"), broken(warm(), damagedWarmth(1, "warm", 1.0)));
  }

  @Test
  void aLineThatIsHalfColdAndIsColdAsAWholeIsFound() {
    assertEquals(
        List.of("A warm line sustains its rate", "A line is warm or cold as a whole"),
        broken(warm(), damagedWarmth(1, "warm", 0.5)));
  }

  @Test
  void goingColdForNothingIsFound() {
    assertEquals(
        List.of("Going cold is noted", NO_MORE), broken(warm(), damagedWarmth(1, "cooled", 0.0)));
    assertEquals(
        List.of("A restart is noted", NO_MORE), broken(warm(), damagedWarmth(2, "restarted", 0.0)));
  }

  /** 100 a month and 40 more from February on, for 900 and 5 fuzes; 240 are due by then. */
  private static PlanningModel hall() {
    return TestModel.over(2)
        .item("shell")
        .item("fuze")
        .line("line", "shell", 100, 0)
        .opening("fuze", "S", 10)
        .expansion(
            new ExpansionSpec("hall", "line", "shell", 40)
                .cost(900)
                .takes(0, 1, 0)
                .between(0, 0)
                .whole()
                .material("fuze", 5))
        .expansionFund(2024, usd(920))
        .order("order", "shell", 0, 240)
        .build();
  }

  /**
   * 100 due in January, 60 in March and not before: the line goes cold in February for 7 and starts
   * again for 3, because 40 in February would have to be held at 5.
   */
  private static PlanningModel warm() {
    return TestModel.over(3)
        .item("shell", 5)
        .line(
            new LineSpec("line", "S").product("shell", 40, 100, 100, 1).ramp(1, 1).cold(7, 3, true))
        .order(new OrderSpec("order", "shell", 100, 0, 60).notEarly())
        .build();
  }

  private static ProductionPlan damaged(String figure, Object value) {
    ProductionPlan plan = sound(hall());
    ExpansionOrder order = Rewrite.with(plan.expansions().get(0), figure, value);
    return Rewrite.with(plan, "expansions", List.of(order));
  }

  private static ProductionPlan damagedWarmth(int t, String figure, Object value) {
    ProductionPlan plan = sound(warm());
    List<LineWarmth> warmth =
        plan.warmth().stream()
            .map(
                entry ->
                    entry.month().equals(month(t)) ? Rewrite.with(entry, figure, value) : entry)
            .toList();
    return Rewrite.with(plan, "warmth", warmth);
  }

  private static ProductionPlan sound(PlanningModel model) {
    ProductionPlan plan = Planning.plan(model);
    assertEquals(List.of(), PlanChecker.check(model, plan, 1e-6));
    return plan;
  }

  private static List<String> broken(PlanningModel model, ProductionPlan plan) {
    return PlanChecker.check(model, plan, 1e-6).stream().map(Finding::rule).distinct().toList();
  }
}
