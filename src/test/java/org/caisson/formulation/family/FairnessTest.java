package org.caisson.formulation.family;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.requirement.Requirement;
import org.caisson.formulation.Formulation;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class FairnessTest {
  /** 10 a month; A is due 20 in January, N 20 in February. */
  private static TestModel scarce() {
    return TestModel.over(2)
        .nation("A")
        .item("round")
        .line("lap", "round", 10, 0)
        .order(new OrderSpec("a", "round", 20).buyers(new BuyerShare("A", 1)))
        .order(new OrderSpec("n", "round", 0, 20));
  }

  @Test
  void aUnitCountsForEveryMonthInWhichItIsDue() {
    // A would be late 20 + 20 unit-months, N 20. January's 10 go to A: 10 late there. February's 10
    // are divided: A late 10 + 10 - x of 40, N 20 - 10 + x of 20; equal at (20 - x) / 40 = (10 + x)
    // /
    // 20, x = 0: both lack 50 %. Exactly fair with nothing of February's for A.
    PlanFigures plan = PlanFigures.of(scarce().policy(AllocationRule.MAX_MIN_FAIR));

    assertEquals(500_000, plan.value("fairness-1"), 1e-3);
    assertEquals(10, plan.delivered("a", 0), 1e-6);
    assertEquals(10, plan.delivered("n", 1), 1e-6);
  }

  @Test
  void whatIsLostIsLackedToTheEnd() {
    // A is due 20 in January and refuses late deliveries, N 20 in January too. Of 10 made, x go to
    // A and 10 - x to N. A lacks 2 (20 - x) of 40. N is served with February's 10: 20 - (10 - x)
    // and then x, 10 + 2x of 40. Equal at 40 - 2x = 10 + 2x, x = 7.5: both lack 25 / 40.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .nation("A")
                .item("round")
                .line("lap", "round", 10, 0)
                .order(
                    new OrderSpec("a", "round", 20)
                        .buyers(new BuyerShare("A", 1))
                        .term("lateDelivery", false))
                .order(new OrderSpec("n", "round", 20))
                .policy(AllocationRule.MAX_MIN_FAIR));

    assertEquals(1e6 * 25 / 40, plan.value("fairness-1"), 1e-3);
    assertEquals(7.5, plan.delivered("a", 0), 1e-5);
  }

  @Test
  void whoDoesNotMindWhenItIsServedHasNoClaim() {
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .nation("A")
                .item("round")
                .line("lap", "round", 10, 0)
                .order(
                    new OrderSpec("a", "round", 20)
                        .buyers(new BuyerShare("A", 1))
                        .term("lateness", Requirement.IGNORED))
                .order(new OrderSpec("n", "round", 10))
                .policy(AllocationRule.MAX_MIN_FAIR));

    assertEquals(0, plan.value("fairness-1"), 1e-3);
    assertEquals(10, plan.delivered("n", 0), 1e-6);
  }

  @Test
  void whoIsServedAnywayIsNotHeldBack() {
    // 20 in January serve A at once, 20 in February N: nobody lacks anything.
    PlanFigures plan =
        PlanFigures.of(
            TestModel.over(2)
                .nation("A")
                .item("round")
                .line("lap", "round", 20, 0)
                .order(new OrderSpec("a", "round", 20).buyers(new BuyerShare("A", 1)))
                .order(new OrderSpec("n", "round", 0, 20))
                .policy(AllocationRule.MAX_MIN_FAIR));

    assertEquals(0, plan.value("fairness-1"), 1e-6);
  }

  @Test
  void withoutAStageOfFairnessThereAreNoRows() {
    assertTrue(rows(scarce().policy(AllocationRule.MAX_MIN_FAIR)) > 0);
    assertEquals(0, rows(scarce()));
  }

  private static long rows(TestModel model) {
    return Formulation.of(model.build()).rows().stream()
        .filter(row -> row.family().equals("fairness"))
        .count();
  }
}
