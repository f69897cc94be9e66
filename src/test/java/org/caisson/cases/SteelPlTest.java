package org.caisson.cases;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.caisson.domain.plan.ConflictingInput;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.Relaxation;
import org.caisson.domain.plan.WayOut;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.testing.Planning;
import org.junit.jupiter.api.Test;

/**
 * Steel with hours in two tiers and minimum deliveries (AMPL book, chapter 17). The hours that the
 * second commitments take, bands at 200 and coils at 140 tons an hour, 10 tons of bands in stock:
 * 17.45 + 17.8571 = 35.3071, 29.5 + 17.1429 = 46.6429, 19.5 + 24.2857 = 43.7857, 32 + 29.2857 =
 * 61.2857; 187.0214 in all against 42 + 42 + 40 + 42 = 166, so that 21.0214 are missing. By the
 * third week 125.7357 are needed against 124.
 */
class SteelPlTest {
  private static final double EXACT = 1e-6;

  private static ReadResult read(String name, String... scenario) {
    Path folder = Path.of("src/test/resources/cases").resolve(name);
    ModelReader reader = new ModelReader();
    return scenario.length == 0 ? reader.read(folder) : reader.read(folder, scenario[0]);
  }

  private static ProductionPlan plan(String name, String... scenario) {
    ReadResult read = read(name, scenario);
    return Planning.plan(read.model().orElseThrow(() -> new AssertionError(read.issues())));
  }

  private static ProductionPlan solved(String name, String... scenario) {
    ProductionPlan plan = plan(name, scenario);
    assertEquals(PlanStatus.SOLVED, plan.status(), () -> plan.issues().toString());
    assertTrue(plan.certificate().get(0).withinTolerance());
    return plan;
  }

  /** The hours of each week; only one of the lines is open in a week. */
  private static double[] hours(ProductionPlan plan) {
    double[] hours = new double[4];
    plan.tempos().forEach(t -> hours[t.month().getMonthValue() - 1] += t.tempo());
    return hours;
  }

  private static double owed(ProductionPlan plan, String line) {
    return plan.lateness().stream()
        .filter(late -> late.contractLine().equals(line))
        .mapToDouble(late -> late.mostOwed())
        .sum();
  }

  private static Contradiction contradiction() {
    ProductionPlan plan = plan("steel-pl-hard");
    assertEquals(PlanStatus.CONTRADICTORY, plan.status());
    assertTrue(plan.stages().isEmpty());
    return Objects.requireNonNull(plan.contradiction());
  }

  private static List<String> relaxed(WayOut way) {
    return way.relaxations().stream().map(Relaxation::words).toList();
  }

  @Test
  void theFirstCommitmentsEarnWhatWasPublishedInThePublishedHours() {
    ProductionPlan plan = solved("steel-pl");
    assertEquals(457_572.857143, Planning.value(plan, "margin"), EXACT);
    assertArrayEquals(new double[] {35, 42, 30, 42}, hours(plan), EXACT);
  }

  @Test
  void theSecondCommitmentsCannotAllBeMetAndTheAnswerSaysWhich() {
    // Weeks 1 to 3 are in conflict by themselves; that week 4 is, too, is another conflict.
    Contradiction found = contradiction();
    assertTrue(found.smallest());
    assertEquals(
        List.of(
            "MAX of Rolling mill in week 1 in 2024-01, tempo 42 (8 400 ton of Bands)",
            "MAX of Rolling mill in week 2 in 2024-02, tempo 42 (8 400 ton of Bands)",
            "MAX of Rolling mill in week 3 in 2024-03, tempo 40 (8 000 ton of Bands)",
            "contract line bands-1 due in 2024-01, 3 500 ton",
            "contract line bands-2 due in 2024-02, 5 900 ton",
            "contract line bands-3 due in 2024-03, 3 900 ton",
            "contract line coils-1 due in 2024-01, 2 500 ton",
            "contract line coils-2 due in 2024-02, 2 400 ton",
            "contract line coils-3 due in 2024-03, 3 400 ton"),
        found.inputs().stream().map(ConflictingInput::words).toList());
  }

  @Test
  void theOneWayOutMissesTwentyOneHours() {
    WayOut hours = contradiction().waysOut().get(0);
    assertEquals(WayOut.Kind.EXTRA_CAPACITY, hours.kind());
    assertEquals(1, hours.totals().size());
    assertEquals(187 + 3.0 / 140 - 166, hours.totals().get(0).amount(), EXACT);
    assertEquals("tempo", hours.totals().get(0).unit());
    // 125.7357 - 124 by the third week, and 61.2857 - 42 in the fourth.
    assertEquals(
        List.of(
            "MAX of Rolling mill in week 3 in 2024-03 by tempo 1.7357 (347.14 ton of Bands)",
            "MAX of Rolling mill in week 4 in 2024-04 by tempo 19.2857 (3 857 ton of Bands)"),
        relaxed(hours));
    assertTrue(hours.planned());
  }

  @Test
  void theOtherWayOutMissesTheTonsOfCoilsThatTheseHoursMake() {
    WayOut tons = contradiction().waysOut().get(1);
    assertEquals(WayOut.Kind.RELAXED_COMMITMENTS, tons.kind());
    assertEquals(1, tons.totals().size());
    assertEquals(140 * (187 + 3.0 / 140 - 166), tons.totals().get(0).amount(), 1e-4);
    assertEquals(2943, tons.totals().get(0).amount(), 1e-4);
    assertTrue(
        relaxed(tons).stream().allMatch(words -> words.startsWith("contract line coils-")),
        () -> relaxed(tons).toString());
    assertTrue(tons.planned());
  }

  @Test
  void extraHoursAtAPriceComeToWhatWasPublished() {
    ProductionPlan plan = solved("steel-pl-hard", "extra-hours");
    assertEquals(-1_576_814.857143, Planning.value(plan, "margin"), EXACT);
    double week3 = 125 + 103.0 / 140 - 84;
    double week4 = 61 + 2.0 / 7;
    assertArrayEquals(new double[] {42, 42, week3, week4}, hours(plan), EXACT);
  }

  @Test
  void shortDeliveriesAtAPriceComeToWhatWasPublished() {
    ProductionPlan plan = solved("steel-pl-hard", "short-deliveries");
    assertEquals(-293_856_347, Planning.value(plan, "margin"), 1e-4);
    double owed = plan.lateness().stream().mapToDouble(late -> late.undelivered()).sum();
    assertEquals(2943, owed, 1e-4);
  }

  @Test
  void backordersComeToWhatWasPublished() {
    ProductionPlan plan = solved("steel-pl-backorder");
    assertEquals(370_752.857143, Planning.value(plan, "margin"), EXACT);
    assertEquals(820, owed(plan, "coils-2"), EXACT);
    assertEquals(800, owed(plan, "coils-3"), EXACT);
    assertEquals(2, plan.lateness().size());
    assertTrue(plan.lateness().stream().allMatch(late -> late.undelivered() == 0));
  }
}
