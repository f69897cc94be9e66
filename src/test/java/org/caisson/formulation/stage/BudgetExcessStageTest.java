package org.caisson.formulation.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.nation.Budget;
import org.caisson.domain.plan.BudgetUse;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.PlanFigures;
import org.caisson.testing.Rewrite;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class BudgetExcessStageTest {
  private static final double EXACT = 1e-6;
  private static final int DECEMBER = 11;
  private static final int NEXT_JANUARY = 12;

  /** So many due in December and in January at 10 each, 1000 a month, softly 1000 for 2024. */
  private static TestModel model(double december, double january) {
    double[] due = new double[13];
    due[DECEMBER] = december;
    due[NEXT_JANUARY] = january;
    Budget soft = new Budget(2024, TestModel.usd(1000), Requirement.SOFT, Provenance.UNSTATED);
    return TestModel.over(13)
        .item("shell")
        .line("line", "shell", 1000, 0)
        .order(new OrderSpec("order", "shell", due).to(Destination.UKRAINE).price(10))
        .ofNation(nation -> Rewrite.with(nation, "budgets", List.of(soft)));
  }

  @Test
  void whatIsDueIsDeliveredAndTheExcessMeasured() {
    // 150 at 10 are 1500, 500 more than the budget, and nothing is late.
    PlanFigures plan = PlanFigures.of(model(150, 0));
    assertEquals(0, plan.value("lateness-1"), EXACT);
    assertEquals(500, plan.value("budget-excess"), EXACT);
    assertEquals(500, plan.budget("N", 2024, BudgetUse::excess), EXACT);
    assertEquals(1500, plan.paid("N", 2024), EXACT);
  }

  @Test
  void beforeLatenessASoftBudgetHoldsLikeAHardOne() {
    PlanFigures plan =
        PlanFigures.of(model(150, 0).stages(StageKind.BUDGET_EXCESS, StageKind.LATENESS));
    assertEquals(0, plan.value("budget-excess"), EXACT);
    assertEquals(50, plan.value("lateness-1"), EXACT);
  }

  @Test
  void nothingThatIsNotDueIsBoughtBeyondTheBudget() {
    // Ukraine needs 20 in every month of 2024 and 250 are due by January: without a budget 20 a
    // month would be sent ahead of time, 240 until December, but 1000 pay for 100 in 2024.
    PlanFigures plan = PlanFigures.of(model(0, 250).need("shell", 20));
    assertEquals(0, plan.value("budget-excess"), EXACT);
    assertEquals(1000, plan.paid("N", 2024), EXACT);
    assertEquals(150, plan.delivered("order", NEXT_JANUARY), EXACT);
    assertEquals(12 * 20 - 100, plan.value("ukraine-shortfall"), EXACT);
  }

  @Test
  void withoutASoftBudgetThereIsNoSuchStage() {
    PlanFigures plan =
        PlanFigures.of(
            model(150, 0).ofNation(nation -> Rewrite.with(nation, "budgets", List.of())));
    assertTrue(plan.plan().stages().stream().noneMatch(s -> s.id().equals("budget-excess")));
  }
}
