package org.caisson.cases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.testing.Planning;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Sailco (Winston). Demand 40, 60, 75, 25; start stock 10; regular at most 40 at 400; overtime at
 * 450; hold 20. Regular 40 + 40 + 40 + 25 = 145 boats at 400 = 58,000; overtime 10 + 35 = 45 boats
 * at 450 = 20,250; stock 10 at the end of the first quarter at 20 = 200; 78,450 in all.
 */
class SailcoTest {
  private static ProductionPlan plan;

  @BeforeAll
  static void planIt() {
    ReadResult read = new ModelReader().read(Path.of("src/test/resources/cases/sailco"));
    plan = Planning.plan(read.model().orElseThrow(() -> new AssertionError(read.issues())));
  }

  @Test
  void costsWhatWasPublished() {
    assertEquals(PlanStatus.SOLVED, plan.status());
    assertEquals(0, Planning.value(plan, "lateness-1"), 1e-9);
    assertEquals(78_450, Planning.value(plan, "cost"), 1e-6);
  }

  @Test
  void isProducedAsPublished() {
    assertArrayEquals(new double[] {40, 40, 40, 25}, made("regular"), 1e-6);
    assertArrayEquals(new double[] {0, 10, 35, 0}, made("overtime"), 1e-6);
    assertArrayEquals(new double[] {10, 0, 0, 0}, stock(), 1e-6);
  }

  @Test
  void oneMoreUnitOfDemandCostsWhatWasPublished() {
    assertArrayEquals(new double[] {430, 450, 450, 400}, worth("delivery", "demand-1"), 1e-6);
  }

  @Test
  void oneMoreUnitOfRegularCapacityIsWorthWhatWasPublished() {
    assertArrayEquals(new double[] {30, 50, 50, 0}, worth("capacity-state", "regular"), 1e-6);
  }

  @Test
  void isCertifiedInEveryStage() {
    assertEquals(2, plan.certificate().size());
    assertTrue(plan.certificate().stream().allMatch(c -> c.withinTolerance()));
  }

  private static double[] made(String line) {
    double[] made = new double[4];
    plan.schedule().stream()
        .filter(work -> work.line().equals(line))
        .forEach(work -> made[index(work.month())] += work.quantity());
    return made;
  }

  private static double[] stock() {
    double[] stock = new double[4];
    plan.siteStocks().forEach(held -> stock[index(held.month())] += held.quantity());
    return stock;
  }

  private static double[] worth(String family, String subject) {
    double[] worth = new double[4];
    plan.shadowPrices().stream()
        .filter(price -> price.stage().equals("cost"))
        .filter(price -> price.family().equals(family) && price.subject().equals(subject))
        .forEach(price -> worth[price.month().getMonthValue() - 1] = price.worth());
    return worth;
  }

  private static int index(YearMonth month) {
    return month.getMonthValue() - 1;
  }
}
