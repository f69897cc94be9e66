package org.caisson.formulation.family;

import static org.caisson.domain.requirement.Requirement.HARD;
import static org.caisson.domain.requirement.Requirement.IGNORED;
import static org.caisson.domain.requirement.Requirement.SOFT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.caisson.domain.contract.Destination;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class UkraineDemandTest {
  private static final double EXACT = 1e-6;

  private static TestModel hundredNeeded(double rate) {
    return TestModel.over(2).item("shell").line("line", "shell", rate, 0).need("shell", 100);
  }

  private static OrderSpec forUkraine(double... due) {
    return new OrderSpec("order", "shell", due).to(Destination.UKRAINE).notEarly();
  }

  @Test
  void whatDeliveriesDoNotMeetIsTheShortfall() {
    PlanFigures plan = PlanFigures.of(hundredNeeded(70).order(forUkraine(70, 70)));
    assertEquals(100 - 70, plan.shortfall("shell", 0), EXACT);
    assertEquals(2 * (100 - 70), plan.value("ukraine-shortfall"), EXACT);
  }

  @Test
  void aNeedThatIsMetHasNoShortfall() {
    PlanFigures plan = PlanFigures.of(hundredNeeded(120).order(forUkraine(120, 100)));
    assertEquals(0, plan.value("ukraine-shortfall"), EXACT);
  }

  @Test
  void aSurplusDoesNotServeTheMonthAfter() {
    // 150 in January are 50 more than needed, 50 in February are 50 fewer.
    PlanFigures plan = PlanFigures.of(hundredNeeded(150).order(forUkraine(150, 50)));
    assertEquals(0, plan.shortfall("shell", 0), EXACT);
    assertEquals(100 - 50, plan.shortfall("shell", 1), EXACT);
    assertEquals(50, plan.value("ukraine-shortfall"), EXACT);
  }

  @Test
  void deliveriesPoolAndDonationsMeetTheNeedTogether() {
    // 30 on a Ukraine line, 25 of the pool, 15 from a stockpile: 30 are missing.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .item("shell")
                .line("line", "shell", 55, 0)
                .need("shell", 100)
                .order(forUkraine(30))
                .order(new OrderSpec("pool", "shell", 25).to(Destination.POOL))
                .stockpile("shell", 15, 0, 0, 0)
                .donation("shell", 0, 15));
    assertEquals(100 - 30 - 25 - 15, plan.value("ukraine-shortfall"), EXACT);
  }

  @Test
  void aHardNeedIsMetBeforeAContractLineIsOnTime() {
    // 100 made; the stock line is due first and has to wait for the hard 60, but not for the 50.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .item("shell")
                .line("line", "shell", 100, 0)
                .need("shell", 0, 60, HARD)
                .need("shell", 0, 50, SOFT)
                .order(new OrderSpec("stock", "shell", 100))
                .order(new OrderSpec("aid", "shell", 110).to(Destination.UKRAINE).priority(2)));
    assertEquals(60, plan.value("lateness-1"), EXACT);
    assertEquals(60 + 50 - 60, plan.value("ukraine-shortfall"), EXACT);
    assertEquals(60 + 50 - 60, plan.shortfall("shell", 0), EXACT);
  }

  @Test
  void anIgnoredNeedIsNeitherMetNorMeasured() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .item("shell")
                .line("line", "shell", 70, 0)
                .need("shell", 0, 60, SOFT)
                .need("shell", 0, 50, IGNORED)
                .order(forUkraine(70)));
    assertEquals(0, plan.value("ukraine-shortfall"), EXACT);
    assertEquals(0, plan.shortfall("shell", 0), EXACT);
  }

  @Test
  void anItemMeetsOnlyItsOwnNeed() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .item("shell")
                .item("missile")
                .line("line", "shell", 500, 0)
                .need("missile", 10)
                .order(forUkraine(500)));
    assertEquals(10, plan.value("ukraine-shortfall"), EXACT);
  }
}
