package org.caisson.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.check.PlanChecker;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;
import org.junit.jupiter.api.Test;

/**
 * Orders of four quarters with fees of 20, 20 and 10 a unit and quarter that is late, 5 a unit that
 * is held, and 150 of each of three products asked for at the end. The stock at the end costs 3 x
 * 150 x 5 = 2,250: with it the optimum is 10,750, without it 8,500.
 */
class ContractQuartersTest {
  private static final Path CASE = Path.of("src/test/resources/cases/contract-quarters");
  private static final double EXACT = 1e-6;

  private final PlanningModel model = read();

  private static PlanningModel read() {
    ReadResult read = new ModelReader().read(CASE);
    return read.model().orElseThrow(() -> new AssertionError(read.issues()));
  }

  @Test
  void costsWhatWasPublished() {
    ProductionPlan plan = solved(model);
    assertEquals(10_750, Planning.value(plan, "cost"), EXACT);
    assertTrue(plan.certificate().stream().allMatch(proof -> proof.withinTolerance()));
  }

  @Test
  void costsWhatWasPublishedWithoutTheStockAtTheEnd() {
    ProductionPlan plan = solved(Rewrite.with(model, "chargeEndStock", false));
    assertEquals(10_750 - 3 * 150 * 5, Planning.value(plan, "cost"), EXACT);
    assertEquals(8_500, Planning.value(plan, "cost"), EXACT);
  }

  @Test
  void everyOrderIsDeliveredInTheEndAndFeesAndHoldingMakeUpTheCost() {
    ProductionPlan plan = solved(model);
    double fees = plan.lateness().stream().mapToDouble(LineLateness::penalties).sum();
    double held =
        plan.siteStocks().stream()
            .filter(stock -> !stock.item().equals("licence"))
            .mapToDouble(stock -> stock.quantity())
            .sum();
    assertEquals(10_750, fees + 5 * held, EXACT);
    assertTrue(plan.lateness().stream().allMatch(late -> late.undelivered() == 0));
    assertEquals(
        5_700 + 5_700 + 7_000,
        plan.deliveries().stream().mapToDouble(delivery -> delivery.quantity()).sum(),
        EXACT);
  }

  private static ProductionPlan solved(PlanningModel model) {
    ProductionPlan plan = Planning.plan(model);
    assertEquals(PlanStatus.SOLVED, plan.status(), () -> plan.issues().toString());
    assertEquals(List.of(), PlanChecker.check(model, plan, 1e-6));
    return plan;
  }
}
