package org.caisson.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.caisson.domain.model.ModelChanges;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.Decision;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.LineChanges;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

/** Which stage settled what, and that plans of changed models come to the values of any plan. */
class SettledDecisionsTest {
  private static final PlanningModel MODEL =
      TestModel.over(2)
          .item("round", 1)
          .line("rounds", "round", 30, 5)
          .order("A", "round", 20, 20)
          .order(new OrderSpec("B", "round", 20, 20).priority(2))
          .build();

  /**
   * A is first and has its 20 a month from the first stage on; B has the other 10 in the second.
   */
  @Test
  void aDeliveryIsSettledByTheStageThatMovedItLast() {
    List<Decision> decisions = Planning.plan(MODEL).decisions();
    assertEquals("lateness-1", of(decisions, "A", 0).stage());
    assertEquals(20, of(decisions, "A", 0).value(), 1e-6);
    assertEquals("lateness-2", of(decisions, "B", 0).stage());
    assertEquals(10, of(decisions, "B", 0).value(), 1e-6);
    assertEquals(1, of(decisions, "rounds", 0).value(), 1e-6);
  }

  /** The line doubled and back again: 60 a month serve both, 30 leave 10 and 20 owed to B. */
  @Test
  void aChangedModelPlannedFromTheOneBeforeComesToTheValuesOfItsOwnPlan() {
    PlanningModel doubled =
        ModelChanges.withLine(
            MODEL,
            "rounds",
            line -> LineChanges.withMoreMax(line, TestModel.month(0), TestModel.month(1), 1));
    PlanRequest request = Planning.request(MODEL, Planning.profile());
    try (OpenPlan open = Planning.open(request)) {
      Replans replans = open.replans();
      for (PlanningModel model : List.of(MODEL, doubled, MODEL)) {
        ProductionPlan warm = replans.plan(model, "cost");
        ProductionPlan own = Planning.plan(model);
        own.stages()
            .forEach(stage -> assertEquals(stage.value(), Planning.value(warm, stage.id()), 1e-6));
      }
      assertEquals(1, replans.plan(doubled, "lateness-1").stages().size());
    }
  }

  private static Decision of(List<Decision> decisions, String subject, int t) {
    return decisions.stream()
        .filter(decision -> decision.subject().equals(subject))
        .filter(decision -> decision.month().equals(TestModel.month(t)))
        .findFirst()
        .orElseThrow();
  }
}
