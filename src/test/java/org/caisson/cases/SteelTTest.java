package org.caisson.cases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.plant.CapacityStep;
import org.caisson.domain.plant.Line;
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

  /**
   * The published hours over which each week's worth holds, to four decimals. Profit is concave in
   * the hours of a week, so an hour is worth the same on the whole of an interval if and only if
   * the profits at its two ends, and at any point between, lie on one line; and beyond an end it is
   * worth something else if and only if the line is left there.
   */
  @ParameterizedTest(name = "week {0}: an hour is worth {1} from {2} to {3} hours")
  @CsvSource({
    "1, 2660, 37.8071, 66.3786",
    "2, 3080, 37.8071, 47.8571",
    "3, 3400, 25, 45",
    "4, 3400, 30, 62.5"
  })
  void anHourIsWorthTheSameOverThePublishedHours(int week, double worth, double from, double upTo) {
    double rounded = 1e-4;
    double base = 515_033;
    double hours = week == 3 ? 32 : 40;

    assertEquals(base + worth * (from + rounded - hours), profit(week, from + rounded), 1e-4);
    assertEquals(base + worth * (upTo - rounded - hours), profit(week, upTo - rounded), 1e-4);
    assertTrue(profit(week, from - 0.1) < base + worth * (from - 0.1 - hours) - 1, "worth more");
    assertTrue(profit(week, upTo + 0.1) < base + worth * (upTo + 0.1 - hours) - 1, "worth less");
  }

  private static double profit(int week, double hours) {
    return Planning.value(solved(with(YearMonth.of(2024, week), hours)), "margin");
  }

  private static PlanningModel withWeekThree(int hours) {
    return with(WEEK_3, hours);
  }

  /** The mill's hours are 40, 40, 32, 40, stated for each week so that one can be changed alone. */
  private static PlanningModel with(YearMonth week, double hours) {
    return Rewrite.everywhere(
        model,
        (owner, name, value) ->
            name.equals("capacitySteps")
                    && owner instanceof Line line
                    && line.id().equals("rolling")
                ? steps(line.capacitySteps().get(0), week, hours)
                : value);
  }

  private static List<CapacityStep> steps(CapacityStep like, YearMonth week, double hours) {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(n -> YearMonth.of(2024, n))
        .map(month -> step(like, month, month.equals(week) ? hours : stated(month)))
        .toList();
  }

  private static double stated(YearMonth month) {
    return month.equals(WEEK_3) ? 32 : 40;
  }

  private static CapacityStep step(CapacityStep like, YearMonth month, double hours) {
    CapacityStep moved = Rewrite.with(like, "month", month);
    return Rewrite.with(moved, "max", hours * BANDS_AN_HOUR);
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
