package org.caisson.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.CapacityStep;
import org.caisson.domain.plant.Line;
import org.caisson.intake.ModelReader;
import org.caisson.planning.OpenPlan;
import org.caisson.planning.sweep.Parameter;
import org.caisson.planning.sweep.Sweep;
import org.caisson.planning.sweep.SweepListener;
import org.caisson.planning.sweep.SweepPiece;
import org.caisson.planning.sweep.SweepRequest;
import org.caisson.planning.sweep.Sweeper;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published what-if table of the mill of the AMPL book, chapter 4, from one sweep a week. */
class SteelTSweepTest {
  private static final double BANDS_AN_HOUR = 200;
  private static final double[] STATED = {40, 40, 32, 40};

  private static PlanningModel model;

  @BeforeAll
  static void readIt() {
    model =
        new ModelReader().read(Path.of("src/test/resources/cases/steel-t")).model().orElseThrow();
  }

  @ParameterizedTest(name = "week {0}: an hour is worth {1} from {2} to {3} hours")
  @CsvSource({
    "1, 2660, 37.8071, 66.3786",
    "2, 3080, 37.8071, 47.8571",
    "3, 3400, 25, 45",
    "4, 3400, 30, 62.5"
  })
  void theHoursOverWhichAnHourIsWorthTheSame(int week, double worth, double from, double upTo) {
    Sweep sweep = sweep(week, 15, 80);
    SweepPiece piece = sweep.pieceAt(STATED[week - 1]).orElseThrow();

    assertTrue(sweep.isExact(), () -> sweep.remarks().toString());
    assertEquals(worth, piece.slopes().get(0), 1e-6);
    assertEquals(from, piece.from(), 5e-5);
    assertEquals(upTo, piece.to(), 5e-5);
    assertTrue(sweep.plans() <= 25, () -> "plans " + sweep.plans());
  }

  @Test
  void theTableOfWeekThree() {
    Sweep sweep = sweep(3, 20, 50);

    assertAt(sweep, 32, 515_033, 3400);
    assertAt(sweep, 37, 532_033, 3400);
    assertAt(sweep, 42, 549_033, 3400);
    assertAt(sweep, 47, 565_193, 2980);
    assertEquals(3620, sweep.pieceAt(22).orElseThrow().slopes().get(0), 1e-6);
    assertEquals(3500, sweep.pieceAt(23.5).orElseThrow().slopes().get(0), 1e-6);
  }

  private static void assertAt(Sweep sweep, double hours, double margin, double worth) {
    SweepPiece piece = sweep.pieceAt(hours).orElseThrow();
    assertEquals(margin, piece.valueAt(0, hours), 1e-6);
    assertEquals(worth, piece.slopes().get(0), 1e-6);
  }

  private static Sweep sweep(int week, double from, double to) {
    PlanningModel stated = with(week, STATED[week - 1]);
    try (OpenPlan base = Planning.open(Planning.request(stated, Planning.profile()))) {
      return Sweeper.sweep(
          base, hours(week), new SweepRequest(from, to, "", 100), SweepListener.SILENT);
    }
  }

  private static Parameter hours(int week) {
    return new Parameter() {
      @Override
      public String words() {
        return "hours of week " + week;
      }

      @Override
      public OptionalDouble present() {
        return OptionalDouble.of(STATED[week - 1]);
      }

      @Override
      public PlanningModel at(double value) {
        return with(week, value);
      }
    };
  }

  private static PlanningModel with(int week, double hours) {
    return Rewrite.everywhere(
        model,
        (owner, name, value) ->
            name.equals("capacitySteps")
                    && owner instanceof Line line
                    && line.id().equals("rolling")
                ? steps(line.capacitySteps().get(0), week, hours)
                : value);
  }

  private static List<CapacityStep> steps(CapacityStep like, int week, double hours) {
    return IntStream.rangeClosed(1, 4)
        .mapToObj(n -> step(like, n, n == week ? hours : STATED[n - 1]))
        .toList();
  }

  private static CapacityStep step(CapacityStep like, int week, double hours) {
    CapacityStep moved = Rewrite.with(like, "month", YearMonth.of(2024, week));
    return Rewrite.with(moved, "max", hours * BANDS_AN_HOUR);
  }
}
