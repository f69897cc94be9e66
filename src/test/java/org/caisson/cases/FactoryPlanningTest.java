package org.caisson.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.model.ModelChanges;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ClosingLevel;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.check.PlanChecker;
import org.caisson.domain.plant.Availability;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Factory planning 1 (Williams, problem 3): seven products, five groups of machines, six months;
 * what sells is limited by the month, so are stores, and 50 of each are left at the end.
 */
class FactoryPlanningTest {
  private static PlanningModel model;
  private static ProductionPlan plan;

  @BeforeAll
  static void planIt() {
    ReadResult read =
        new ModelReader().read(Path.of("src/test/resources/cases/factory-planning-1"));
    model = read.model().orElseThrow(() -> new AssertionError(read.issues()));
    plan = Planning.plan(model);
  }

  @Test
  void earnsWhatWasPublished() {
    assertEquals(PlanStatus.SOLVED, plan.status(), () -> plan.issues().toString());
    assertEquals(93_715.178571, Planning.value(plan, "margin"), 1e-6);
  }

  @Test
  void isConfirmedByThePlanCheckerAndItsCertificate() {
    assertEquals(List.of(), PlanChecker.check(model, plan, 1e-6));
    assertTrue(plan.certificate().stream().allMatch(proof -> proof.withinTolerance()));
  }

  @Test
  void leavesFiftyOfEachProduct() {
    List<ClosingLevel> levels = plan.material().closingStocks();
    assertEquals(7, levels.size());
    levels.forEach(level -> assertEquals(50, level.quantity(), 1e-6, level::toString));
  }

  @Test
  void storesNoStepInBetween() {
    assertTrue(
        plan.siteStocks().stream()
            .noneMatch(stock -> stock.item().contains("after") && stock.quantity() > 1e-6));
  }

  /** A price is for a piece of the group's first product, which takes so many hours. */
  @Test
  void anHourIsWorthWhatWasPublished() {
    assertEquals(8.571429, worth("grinder", 1) / 0.5, 1e-6);
    assertEquals(0.625, worth("horizontal-drill", 2) / 0.2, 1e-6);
  }

  /** A group that is down altogether has no price in the plan; so it is given some time. */
  @Test
  void timeForMachinesThatAreDownIsWorthWhatWasPublished() {
    assertEquals(200, gainOfAnHour("borer", 3), 1e-3);
    assertEquals(800, gainOfAnHour("planer", 6), 1e-3);
  }

  private static double worth(String line, int month) {
    return plan.shadowPrices().stream()
        .filter(price -> price.stage().equals("margin"))
        .filter(price -> price.family().equals("capacity-state") && price.subject().equals(line))
        .filter(price -> YearMonth.of(2024, month).equals(price.month()))
        .mapToDouble(price -> price.worth())
        .sum();
  }

  /** What a tenth of an hour in the month brings, times ten. */
  private static double gainOfAnHour(String line, int month) {
    double share = 0.1 / 384;
    PlanningModel open =
        ModelChanges.withLine(
            model,
            line,
            down -> {
              Availability span = down.availability().get(0);
              assertEquals(YearMonth.of(2024, month), span.from());
              return Rewrite.with(
                  down, "availability", List.of(Rewrite.with(span, "share", share)));
            });
    double gain = Planning.value(Planning.plan(open), "margin") - Planning.value(plan, "margin");
    return gain / 0.1;
  }
}
