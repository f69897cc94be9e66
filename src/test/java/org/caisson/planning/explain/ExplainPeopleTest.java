package org.caisson.planning.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.caisson.domain.item.Component;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.Region;
import org.caisson.planning.OpenPlan;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.explain.Explanation.LateLine;
import org.caisson.planning.explain.Explanation.NoPromise;
import org.caisson.planning.explain.Explanation.Relief;
import org.caisson.planning.explain.Explanation.Try;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.WorkforceSpec;
import org.junit.jupiter.api.Test;

/** Work that is held back by people. A fuze takes 10 hours, and a round takes a fuze. */
class ExplainPeopleTest {

  private static TestModel fuzes(WorkforceSpec fitters, double... due) {
    return TestModel.over(due.length)
        .item("round", new Component("fuze", 1))
        .item("fuze")
        .line(new LineSpec("rounds", "S").product("round", 0, 100, 100, 0))
        .line(new LineSpec("fuzes", "S").product("fuze", 0, 100, 100, 0).labour("fitters", 10))
        .workforce(fitters)
        .order("K", "round", due);
  }

  private static Explanation explain(PlanningModel model) {
    PlanRequest request = Planning.request(model, Planning.profile());
    try (OpenPlan open = Planning.open(request)) {
      return Explainer.explain(request, open, ExplainOptions.STANDARD, ExplainListener.SILENT);
    }
  }

  /** 2 fitters of 100 hours make 20 fuzes; 30 are due: 10 late, 0.1 of a round an hour. */
  private static Explanation shortOfHours() {
    return explain(fuzes(new WorkforceSpec("fitters", 2, 100).mostPeople(2), 30).build());
  }

  @Test
  void hoursThatLackAreTheBottleneck() {
    Explanation explanation = shortOfHours();
    Bottleneck first = explanation.bottlenecks().get(0);
    assertEquals(LimitKind.PEOPLE, first.limit());
    assertEquals("fitters", first.subject());
    assertEquals(0.1, first.worth(), 1e-9);
  }

  /** 10 % more are 220 hours for 22 fuzes. */
  @Test
  void moreHoursAreMeasuredAndNotPromised() {
    Explanation explanation = shortOfHours();
    Relief relief = explanation.reliefs().get(0);
    assertEquals(
        "regular hours of fitters raised by 10 % (10 more a month for each person)",
        relief.change());
    assertEquals(10, relief.measured().before(), 1e-6);
    assertEquals(8, relief.measured().after(), 1e-6);
    assertNull(relief.promise());
    assertEquals(NoPromise.HOURS_OF_EACH, relief.noPromise());
    assertNull(relief.range());
    assertEquals(
        "regular hours of fitters doubled (100 more a month for each person)", relief.plenty());
    assertEquals(0, relief.relieved().after(), 1e-6);
    assertNull(explanation.bottlenecks().get(0).tenPercent());
  }

  /**
   * A priority of two bottlenecks: 10 % more of the 200 hours may save 20 x 0.1 = 2, 10 % more of
   * the 10 kits 1. The hours come first, though the duals promise nothing of them.
   */
  @Test
  void hoursHaveThePlaceThatASmallChangeGivesThem() {
    PlanningModel model =
        fuzes(new WorkforceSpec("fitters", 2, 100).mostPeople(2), 30)
            .item("shell", new Component("kit", 1))
            .item("kit")
            .line("shells", "shell", 100, 0)
            .supply("kits", "kit", 10, 0)
            .order("S", "shell", 30)
            .build();
    List<Bottleneck> ranked = explain(model).bottlenecks();
    assertEquals(LimitKind.PEOPLE, ranked.get(0).limit());
    assertNull(ranked.get(0).tenPercent());
    assertEquals(LimitKind.SUPPLY, ranked.get(1).limit());
    assertEquals(1.0, ranked.get(1).tenPercent(), 1e-6);
  }

  @Test
  void theChainLeadsFromTheRoundToThePeopleOfItsFuze() {
    LateLine late = shortOfHours().lateLines().get(0);
    assertEquals(1, late.chain().get(0).depth());
    assertEquals("fuze", late.chain().get(0).item());
    assertEquals(LimitKind.PEOPLE, late.chain().get(0).bottleneck().limit());
  }

  @Test
  void theLeastOfTheMoreHoursTriedThatFreesTheLineIsFound() {
    List<Try> tries = shortOfHours().lateLines().get(0).tries();
    assertTrue(tries.get(0).freed());
    // half more is just enough: 2 x 150 = 300 hours; a quarter more leaves 5 late
    assertEquals(
        "regular hours of fitters raised by 50 % (50 more a month for each person)",
        tries.get(1).change());
    assertTrue(tries.get(1).freed());
    assertEquals(5, tries.get(2).unitMonthsAfter(), 1e-6);
  }

  @Test
  void hiresThatLackAreABottleneckOfTheirWorkforceAndOfItsRegion() {
    // 20 due and nobody there: 1 of the 2 people who are needed can be hired, and 10 are late.
    WorkforceSpec fitters = new WorkforceSpec("fitters", 0, 100);
    Relief own = relief(fuzes(fitters.mostHires(1), 20).build());
    // 10 % more are 1.1 people and 11 fuzes
    assertEquals("most hires of fitters raised by 10 %", own.change());
    assertEquals(9, own.measured().after(), 1e-6);
    assertEquals(1.0, own.promise(), 1e-6);
    assertEquals("most hires of fitters doubled", own.plenty());
    assertEquals(0, own.relieved().after(), 1e-6);

    WorkforceSpec free = new WorkforceSpec("fitters", 0, 100);
    Relief regional = relief(fuzes(free, 20).hiringLimit(Region.EUROPE, 1).build());
    assertEquals("hiring limit of region EUROPE raised by 10 %", regional.change());
    assertEquals(9, regional.measured().after(), 1e-6);
    assertEquals("hiring limit of region EUROPE doubled", regional.plenty());
    assertEquals(0, regional.relieved().after(), 1e-6);
  }

  @Test
  void whereNobodyCanBeHiredTheLimitIsTakenAway() {
    WorkforceSpec nobody = new WorkforceSpec("fitters", 0, 100).mostHires(0);
    Relief own = relief(fuzes(nobody, 20).build());
    assertEquals("most hires of fitters taken away", own.change());
    assertEquals(0, own.measured().after(), 1e-6);
    assertNull(own.promise());
    assertEquals(NoPromise.TAKEN_AWAY, own.noPromise());
    assertNull(own.range());

    WorkforceSpec free = new WorkforceSpec("fitters", 0, 100);
    Relief regional = relief(fuzes(free, 20).hiringLimit(Region.EUROPE, 0).build());
    assertEquals("hiring limit of region EUROPE taken away", regional.change());
    assertEquals(0, regional.measured().after(), 1e-6);
    assertNull(regional.promise());
  }

  @Test
  void overtimeThatLacksIsABottleneckOfItsOwn() {
    // 200 + 2 x 20 hours make 24 of 25: doubled overtime makes 28.
    WorkforceSpec fitters = new WorkforceSpec("fitters", 2, 100).mostPeople(2).overtime(20, 1);
    Explanation explanation = explain(fuzes(fitters, 25).build());
    assertTrue(
        explanation.bottlenecks().stream().anyMatch(b -> b.limit() == LimitKind.OVERTIME),
        () -> explanation.bottlenecks().toString());
    Change doubled = new Changes(fuzes(fitters, 25).build()).more(LimitKind.OVERTIME, "fitters", 1);
    assertEquals("overtime of fitters doubled", doubled.words());
    ProductionPlan plan = Planning.plan(doubled.of(fuzes(fitters, 25).build()));
    assertEquals(0, Planning.value(plan, "lateness-1"), 1e-6);
  }

  private static Relief relief(PlanningModel model) {
    return explain(model).reliefs().stream()
        .filter(relief -> relief.bottleneck().limit() == LimitKind.HIRING)
        .findFirst()
        .orElseThrow(() -> new AssertionError(explain(model).bottlenecks()));
  }
}
