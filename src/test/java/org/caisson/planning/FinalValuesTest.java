package org.caisson.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StagePlan;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What stages have in the plan in the end, beside what they came to. */
class FinalValuesTest {

  /** Making nothing costs 0, which a tolerance of 6 lets grow to 6: two rounds at 3. */
  @Test
  void whatAToleranceGivesUpIsInTheFinalValue() {
    PlanningModel model =
        TestModel.over(1)
            .item("round")
            .line("line", "round", 50, 3)
            .order("order", "round", 50)
            .stages(List.of(StagePlan.of(StageKind.COST, 6), StagePlan.of(StageKind.LATENESS)))
            .build();
    ProductionPlan plan = Planning.plan(model);
    assertEquals(0, Planning.value(plan, "cost"), 1e-9);
    assertEquals(6, inTheEnd(plan, "cost"), 1e-6);
    assertEquals(48, Planning.value(plan, "lateness-1"), 1e-6);
    assertEquals(Planning.value(plan, "lateness-1"), inTheEnd(plan, "lateness-1"));
  }

  @Test
  void whatIsHeldHasTheSameValueInTheEnd() {
    PlanningModel model =
        TestModel.over(2)
            .item("round")
            .line("line", "round", 50, 3)
            .order("order", "round", 60, 60)
            .build();
    ProductionPlan plan = Planning.plan(model);
    assertEquals(30, Planning.value(plan, "lateness-1"), 1e-6);
    plan.stages().forEach(stage -> assertEquals(stage.value(), inTheEnd(plan, stage.id())));
  }

  /** Of 80 and 30 due, 55 are made: both lack a half, 500,000 millionths, in one round. */
  @Test
  void theFirstRoundOfFairnessSaysWhatTheWorstOffLacks() {
    PlanningModel model =
        TestModel.over(1)
            .nation("M")
            .item("round")
            .line("line", "round", 55, 0)
            .order("order", "round", 80)
            .order(new OrderSpec("other", "round", 30).buyers(new BuyerShare("M", 1)))
            .policy(AllocationRule.MAX_MIN_FAIR)
            .build();
    ProductionPlan plan = Planning.plan(model);
    assertEquals(500_000, inTheEnd(plan, "fairness-1"), 1e-3);
  }

  private static @Nullable Double inTheEnd(ProductionPlan plan, String id) {
    return plan.stages().stream()
        .filter(stage -> stage.id().equals(id))
        .findFirst()
        .map(StageResult::finalValue)
        .orElseThrow();
  }
}
