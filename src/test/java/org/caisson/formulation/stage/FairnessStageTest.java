package org.caisson.formulation.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.item.Component;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.plan.NationFulfilment;
import org.caisson.domain.plan.StageResult;
import org.caisson.testing.ExportedStages;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FairnessStageTest {
  /**
   * A month of the line makes 100 light rounds, 50 medium or 25 heavy; A, B and C have ordered a
   * month of it each. Heavy rounds need seekers, of which there are 5.
   */
  private static TestModel threeNations() {
    return TestModel.over(1)
        .nation("A")
        .nation("B")
        .nation("C")
        .item("light")
        .item("medium")
        .item("heavy", new Component("seeker", 1))
        .item("seeker")
        .line(
            new LineSpec("line", "S")
                .product("light", 0, 100, 100, 0)
                .product("medium", 0, 50, 50, 0)
                .product("heavy", 0, 25, 25, 0))
        .supply("seekers", "seeker", 5, 0)
        .order(new OrderSpec("a", "light", 100).buyers(new BuyerShare("A", 1)))
        .order(new OrderSpec("b", "medium", 50).buyers(new BuyerShare("B", 1)))
        .order(new OrderSpec("c", "heavy", 25).buyers(new BuyerShare("C", 1)))
        .policy(AllocationRule.MAX_MIN_FAIR);
  }

  @Test
  void aNationThatCannotBeHelpedIsSettledAndTheOthersShareTheRest() {
    // C: 5 of 25 for want of seekers, 80 % lacking, a fifth of the month. A and B share four
    // fifths:
    // 0.4 months each, 40 of 100 and 20 of 50, 60 % lacking.
    PlanFigures plan = PlanFigures.of(threeNations());

    assertEquals(
        List.of("fairness-1", "fairness-2", "lateness-1", "cost"),
        plan.plan().stages().stream().map(StageResult::id).toList());
    assertEquals(800_000, plan.value("fairness-1"), 1e-3);
    assertEquals(600_000, plan.value("fairness-2"), 1e-3);
    assertEquals(60 + 30 + 20, plan.value("lateness-1"), 1e-6);
    assertEquals(40, plan.delivered("a", 0), 1e-6);
    assertEquals(20, plan.delivered("b", 0), 1e-6);
    assertEquals(5, plan.delivered("c", 0), 1e-6);
  }

  @Test
  void theFulfilmentOfEachNationIsListed() {
    List<NationFulfilment> fulfilment = PlanFigures.of(threeNations()).plan().fulfilment();

    assertEquals(
        List.of("A", "B", "C"), fulfilment.stream().map(NationFulfilment::nation).toList());
    assertEquals(0.4, fulfilment.get(0).fulfilment(), 1e-9);
    assertEquals(0.4, fulfilment.get(1).fulfilment(), 1e-9);
    assertEquals(0.2, fulfilment.get(2).fulfilment(), 1e-9);
    assertEquals(60, fulfilment.get(0).lateUnitMonths(), 1e-6);
    assertEquals(100, fulfilment.get(0).dueUnitMonths(), 1e-9);
  }

  @Test
  void theLeastLatenessInAllWouldServeWhoIsServedFastest() {
    // The month makes 100 of A's rounds; B's 50 and C's 25 stay owed: 75 instead of 110.
    PlanFigures plan = PlanFigures.of(threeNations().policy(AllocationRule.UKRAINE_FIRST));

    assertEquals(75, plan.value("lateness-1"), 1e-6);
    assertEquals(100, plan.delivered("a", 0), 1e-6);
  }

  @Test
  void whenEverythingIsInTimeOneRoundSettlesAll() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .nation("A")
                .item("round")
                .line("lap", "round", 50, 0)
                .order(new OrderSpec("a", "round", 20, 20).buyers(new BuyerShare("A", 1)))
                .order(new OrderSpec("n", "round", 0, 20))
                .policy(AllocationRule.MAX_MIN_FAIR));

    assertEquals(
        List.of("fairness-1", "lateness-1", "cost"),
        plan.plan().stages().stream().map(StageResult::id).toList());
    assertEquals(0, plan.value("fairness-1"), 1e-6);
  }

  @Test
  void aLineOfSeveralBuyersCountsByTheirShares() {
    // 30 a month for two lines of 40 in one month: k1 is A's, k2 is A's and B's by halves. A is due
    // 40 + 20, B 20. All to k2 but what keeps A even: k1 gets x, k2 30 - x. A lacks
    // (40 - x + (10 + x) / 2) / 60 = (45 - x / 2) / 60, B (10 + x) / 2 / 20 = (10 + x) / 40; equal
    // at
    // 2 (45 - x / 2) = 3 (10 + x), x = 15: 37.5 / 60 = 62.5 %.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(1)
                .nation("A")
                .nation("B")
                .item("round")
                .line("lap", "round", 30, 0)
                .order(new OrderSpec("k1", "round", 40).buyers(new BuyerShare("A", 1)))
                .order(
                    new OrderSpec("k2", "round", 40)
                        .buyers(new BuyerShare("A", 0.5), new BuyerShare("B", 0.5)))
                .policy(AllocationRule.MAX_MIN_FAIR));

    assertEquals(625_000, plan.value("fairness-1"), 1e-3);
    assertEquals(15, plan.delivered("k1", 0), 1e-6);
    assertEquals(15, plan.delivered("k2", 0), 1e-6);
  }

  @Test
  void otherSolversAgreeOnEveryRound(@TempDir Path folder) throws IOException {
    new ExportedStages(folder, 1e-7).assertAgree(threeNations().build());
  }
}
