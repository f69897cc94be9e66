package org.caisson.cases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.WorkforceMonth;
import org.caisson.domain.plan.check.PlanChecker;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.testing.Planning;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Red Tomato (Chopra and Meindl). 16,000 less 1,000 at the start and 500 more at the end are 15,500
 * tools of 4 hours, which are 62,000 / 160 = 387.5 months of workers: 64.58333 in each of the six.
 *
 * <p>Wages 387.5 x 640 = 248,000; 15.41667 laid off at 500 = 7,708.33; material 155,000. 2,583.333
 * tools a month leave 1,983.333, 1,566.667, 950, -266.667, 116.667 and 500 at the ends of the
 * months: 5,116.667 held at 2 = 10,233.33, 266.667 owed at 5 = 1,333.33. In all 422,275.
 */
class RedTomatoTest {
  private static final Path CASE = Path.of("src/test/resources/cases/red-tomato");
  private static final double EXACT = 1e-4;

  private static ProductionPlan plan;

  @BeforeAll
  static void planIt() {
    plan = Planning.plan(model(null));
  }

  private static PlanningModel model(@Nullable String scenario) {
    ReadResult read = new ModelReader().read(CASE, scenario);
    return read.model().orElseThrow(() -> new AssertionError(read.issues()));
  }

  @Test
  void costsWhatWasPublished() {
    assertEquals(PlanStatus.SOLVED, plan.status(), () -> plan.issues().toString());
    assertEquals(422_275, Planning.value(plan, "cost"), 1e-3);
    assertTrue(plan.certificate().stream().allMatch(c -> c.withinTolerance()));
    assertEquals(List.of(), PlanChecker.check(model(null), plan, 1e-6));
  }

  @Test
  void asManyWorkAsWasPublishedWithoutOvertimeAndSubcontracting() {
    double each = 387.5 / 6;
    assertArrayEquals(
        new double[] {each, each, each, each, each, each},
        workforce(WorkforceMonth::people),
        EXACT);
    assertArrayEquals(new double[6], workforce(WorkforceMonth::overtimeHours), EXACT);
    assertArrayEquals(new double[6], workforce(WorkforceMonth::hired), EXACT);
    assertArrayEquals(
        new double[] {80 - each, 0, 0, 0, 0, 0}, workforce(WorkforceMonth::laidOff), EXACT);
    assertEquals(List.of(), plan.purchases());
  }

  @Test
  void theFourthMonthIsOwedWhatWasPublished() {
    assertEquals(1, plan.lateness().size());
    assertEquals(YearMonth.of(2024, 4), plan.lateness().get(0).firstLate());
    assertEquals(YearMonth.of(2024, 5), plan.lateness().get(0).cleared());
    assertEquals(266.67, plan.lateness().get(0).mostOwed(), 0.01);
  }

  /** A unit takes 4 hours, so that it is worth 4 times what a regular hour is. */
  @Test
  void oneMoreUnitOfCapacityIsWorthWhatWasPublished() {
    double[] worth = new double[6];
    plan.shadowPrices().stream()
        .filter(price -> price.family().equals("working-hours"))
        .forEach(price -> worth[index(price.month())] += 4 * price.worth());
    assertArrayEquals(new double[] {11.25, 13.25, 15.25, 17.25, 12.25, 14.25}, worth, EXACT);
  }

  @Test
  void wholeWorkersCostWhatWasPublished() {
    PlanningModel model = model("whole-workers");
    ProductionPlan whole = Planning.plan(model);
    assertEquals(PlanStatus.SOLVED, whole.status(), () -> whole.issues().toString());
    assertEquals(422_660, Planning.value(whole, "cost"), 1e-3);
    assertEquals(List.of(), PlanChecker.check(model, whole, 1e-6));
    whole
        .workforce()
        .forEach(month -> assertEquals(Math.rint(month.people()), month.people(), 1e-6));
  }

  private static double[] workforce(ToDoubleFunction<WorkforceMonth> figure) {
    return plan.workforce().stream().mapToDouble(figure).toArray();
  }

  private static int index(@Nullable YearMonth month) {
    return month == null ? -1 : month.getMonthValue() - 1;
  }
}
