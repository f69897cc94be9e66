package org.caisson.cases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.plant.CapacityStep;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The mill of the AMPL book, chapter 4: revenue less making and holding is 515 033, and an hour
 * more is worth 2660, 3080, 3400 and 3400 in the four weeks.
 */
class SteelTTest {
  /** Bands an hour, in which the worth of the mill's capacity is stated. */
  private static final double BANDS_AN_HOUR = 200;

  private static final YearMonth WEEK_3 = YearMonth.of(2024, 3);

  private static PlanningModel model;

  @BeforeAll
  static void readIt() {
    ReadResult read = new ModelReader().read(Path.of("src/test/resources/cases/steel-t"));
    model = read.model().orElseThrow(() -> new AssertionError(read.issues()));
  }

  @Test
  void earnsWhatWasPublished() {
    ProductionPlan plan = solved(model);
    StageResult margin = plan.stages().get(0);

    assertEquals("MAXIMIZE", margin.sense());
    assertEquals(515_033, margin.value(), 1e-6);
    assertEquals(515_033, margin.bound(), 1e-3);
    assertTrue(plan.certificate().get(0).withinTolerance());
  }

  @Test
  void anHourIsWorthWhatWasPublished() {
    assertArrayEquals(new double[] {2660, 3080, 3400, 3400}, worthOfAnHour(solved(model)), 1e-6);
  }

  @ParameterizedTest(name = "{0} hours in week 3: {1}, an hour worth {2}")
  @CsvSource({"32, 515033, 3400", "37, 532033, 3400", "42, 549033, 3400", "47, 565193, 2980"})
  void hoursOfWeekThreeEarnWhatWasPublished(int hours, double margin, double worth) {
    ProductionPlan plan = solved(withWeekThree(hours));

    assertEquals(margin, Planning.value(plan, "margin"), 1e-6);
    assertEquals(worth, worthOfAnHour(plan)[2], 1e-6);
  }

  @ParameterizedTest(name = "{0} hours in week 3: an hour is worth {1}")
  @CsvSource({"22, 3620", "23, 3500"})
  void fewHoursOfWeekThreeAreWorthWhatWasPublished(int hours, double worth) {
    assertEquals(worth, worthOfAnHour(solved(withWeekThree(hours)))[2], 1e-6);
  }

  private static PlanningModel withWeekThree(int hours) {
    return Rewrite.everywhere(
        model,
        (owner, name, value) ->
            owner instanceof CapacityStep step && step.month().equals(WEEK_3) && name.equals("max")
                ? Double.valueOf(hours * BANDS_AN_HOUR)
                : value);
  }

  private static ProductionPlan solved(PlanningModel of) {
    ProductionPlan plan = Planning.plan(of);
    assertEquals(PlanStatus.SOLVED, plan.status(), () -> plan.issues().toString());
    return plan;
  }

  private static double[] worthOfAnHour(ProductionPlan plan) {
    double[] worth = new double[4];
    plan.shadowPrices().stream()
        .filter(price -> price.family().equals("capacity-state"))
        .filter(price -> price.subject().equals("rolling"))
        .forEach(price -> worth[price.month().getMonthValue() - 1] = BANDS_AN_HOUR * price.worth());
    return worth;
  }
}
