package org.caisson.planning.contradiction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.plan.ConflictingInput;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.Relaxation;
import org.caisson.domain.plan.WayOut;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;

/** Plans models that contradict themselves, and says what is found in them. */
final class Contradicting {
  private static final double EXACT = 1e-6;

  private Contradicting() {}

  static ProductionPlan contradictory(TestModel model) {
    ProductionPlan plan = Planning.plan(model.build());
    assertEquals(PlanStatus.CONTRADICTORY, plan.status(), () -> plan.issues().toString());
    assertTrue(plan.stages().isEmpty(), "it is never shown as solved");
    assertTrue(plan.schedule().isEmpty());
    return plan;
  }

  static Contradiction of(TestModel model) {
    Contradiction found = Objects.requireNonNull(contradictory(model).contradiction());
    assertTrue(found.smallest());
    assertTrue(found.inputs().stream().allMatch(ConflictingInput::removable));
    return found;
  }

  static List<String> words(Contradiction contradiction) {
    return contradiction.inputs().stream().map(ConflictingInput::words).toList();
  }

  static WayOut way(Contradiction contradiction, WayOut.Kind kind) {
    return contradiction.waysOut().stream()
        .filter(way -> way.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  static void assertWay(WayOut way, double total, String unit, String... words) {
    assertTrue(way.possible(), way::words);
    assertTrue(way.planned(), way::words);
    assertEquals(1, way.totals().size());
    assertEquals(total, way.totals().get(0).amount(), EXACT);
    assertEquals(unit, way.totals().get(0).unit());
    assertEquals(List.of(words), way.relaxations().stream().map(Relaxation::words).toList());
  }

  static TestModel pool(TestModel model, double... due) {
    return model.order(new OrderSpec("pool", "shell", due).to(Destination.POOL));
  }
}
