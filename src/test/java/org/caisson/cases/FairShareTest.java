package org.caisson.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.caisson.domain.plan.NationFulfilment;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.testing.Planning;
import org.junit.jupiter.api.Test;

/**
 * Three nations and one line, of which a month makes 100 light rounds, 50 medium or 25 heavy; each
 * nation has ordered a month of one kind, and there are seekers for 5 heavy rounds only.
 */
class FairShareTest {
  private static final Path CASE = Path.of("src/test/resources/cases/fair-share");

  @Test
  void maxMinServesWhoCanBeServedAlike() {
    // Celand: 5 of 25 is all there is, and takes 5 / 25 = 0.2 of the month. The other 0.8 in equal
    // parts: 0.4 x 100 = 40 for Aland, 0.4 x 50 = 20 for Beland. Late 60 + 30 + 20 = 110.
    ProductionPlan plan = solved(new ModelReader().read(CASE));

    assertEquals(800_000, Planning.value(plan, "fairness-1"), 1e-3);
    assertEquals(600_000, Planning.value(plan, "fairness-2"), 1e-3);
    assertFulfilled(plan, 0.4, 0.4, 0.2);
    assertDelivered(plan, 40, 20, 5);
  }

  @Test
  void theLeastLatenessServesWhoIsServedFastest() {
    // An hour of the line makes 4 light rounds for 2 medium or 1 heavy: late 0 + 50 + 25 = 75.
    ProductionPlan plan = solved(new ModelReader().read(CASE, "least-lateness"));

    assertEquals(75, Planning.value(plan, "weighted-1"), 1e-6);
    assertFulfilled(plan, 1, 0, 0);
  }

  @Test
  void weightsServeWhomTheyMakeWorthMost() {
    // The month is worth 100 x 1 = 100, 50 x 3 = 150 or 25 x 4.5 = 112.5: all to Beland. Late 100 x
    // 1
    // + 0 + 25 x 4.5 = 212.5.
    ProductionPlan plan = solved(new ModelReader().read(CASE, "weighted"));

    assertEquals(212.5, Planning.value(plan, "weighted-1"), 1e-6);
    assertFulfilled(plan, 0, 1, 0);
  }

  private static ProductionPlan solved(ReadResult read) {
    ProductionPlan plan =
        Planning.plan(read.model().orElseThrow(() -> new AssertionError(read.issues())));
    assertEquals(PlanStatus.SOLVED, plan.status(), () -> plan.issues().toString());
    return plan;
  }

  private static void assertFulfilled(ProductionPlan plan, double a, double b, double c) {
    List<Double> fulfilment = plan.fulfilment().stream().map(NationFulfilment::fulfilment).toList();
    assertEquals(a, fulfilment.get(0), 1e-9);
    assertEquals(b, fulfilment.get(1), 1e-9);
    assertEquals(c, fulfilment.get(2), 1e-9);
  }

  private static void assertDelivered(ProductionPlan plan, double a, double b, double c) {
    assertEquals(a, delivered(plan, "AAA"), 1e-6);
    assertEquals(b, delivered(plan, "BBB"), 1e-6);
    assertEquals(c, delivered(plan, "CCC"), 1e-6);
  }

  private static double delivered(ProductionPlan plan, String nation) {
    return plan.deliveries().stream()
        .filter(delivery -> nation.equals(delivery.nation()))
        .mapToDouble(delivery -> delivery.quantity())
        .sum();
  }
}
