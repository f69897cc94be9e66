package org.caisson.export.summary;

import static org.caisson.testing.TestModel.usd;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

/** What the summary says of terms and options, of plans made by the real solver. */
class ContractTermsTextTest {

  private static List<String> lines(TestModel model) {
    PlanningModel built = model.build();
    return new PlanSummary(Glyphs.ASCII).of(Planning.plan(built), built).lines().toList();
  }

  /** The lines from a heading to the next blank one, without the rule below the heading. */
  private static List<String> section(String heading, TestModel model) {
    List<String> lines = lines(model);
    int from = lines.stream().map(line -> line.startsWith(heading)).toList().indexOf(true);
    return lines.subList(from, lines.size()).stream()
        .takeWhile(line -> !line.isEmpty())
        .filter(line -> !line.startsWith("--"))
        .toList();
  }

  private static TestModel hundredAMonth() {
    return TestModel.over(3).item("shell").line("line", "shell", 100, 1);
  }

  @Test
  void whatIsLostIsSaidToBeNeverDeliveredAndItsPenaltiesAreAddedUp() {
    // 50 are lost in January: 3 x 50 unit-months at 2, and 50 at 5.
    TestModel model =
        hundredAMonth()
            .order(
                new OrderSpec("guns", "shell", 150)
                    .term("lateDelivery", false)
                    .term("latePenalty", usd(2))
                    .term("undeliveredPenalty", usd(5)));
    assertEquals(
        List.of(
            "LATE CONTRACT LINES  1 of 1",
            "  contract line        item                 from    months  most owed  unit-months  cleared",
            "  guns                 shell                2024-01      3         50          150  never, 50 lost",
            "  Penalties: 300 USD for lateness, 250 USD for what is not delivered."),
        section("LATE CONTRACT LINES", model));
  }

  @Test
  void aLatenessThatNoStageCountsIsSaidToBeSo() {
    TestModel model =
        hundredAMonth()
            .order(new OrderSpec("spares", "shell", 60).term("lateness", Requirement.IGNORED));
    List<String> section = section("LATE CONTRACT LINES", model);
    assertEquals("  No stage counts the lateness of spares.", section.get(section.size() - 1));
  }

  @Test
  void onTheUsualTermsNothingIsAdded() {
    List<String> section =
        section("LATE CONTRACT LINES", hundredAMonth().order("order", "shell", 150));
    assertEquals(3, section.size(), section::toString);
  }

  @Test
  void exercisedOptionsAreListedWithTheMonthByWhichAndTheMonthsInWhich() {
    TestModel model =
        hundredAMonth()
            .need("shell", 100)
            .exerciseOptions()
            .order(
                new OrderSpec("guns", "shell", 40, 40, 40)
                    .to(Destination.UKRAINE)
                    .notEarly()
                    .option(180, 0));
    List<String> section = section("OPTIONS EXERCISED", model);
    assertEquals("OPTIONS EXERCISED  1 of 1", section.get(0));
    assertTrue(
        section
            .get(2)
            .startsWith(
                "  guns                 shell                       180        180  2024-01           2024-01..2024-03"),
        section.get(2));
  }

  @Test
  void anOptionThatServesNoStageIsSaidNotToBeExercised() {
    TestModel model =
        hundredAMonth().exerciseOptions().order(new OrderSpec("guns", "shell", 40).option(90, 2));
    assertEquals(
        List.of("OPTIONS EXERCISED  0 of 1", "  No stage gains by exercising an option."),
        section("OPTIONS EXERCISED", model));
  }

  @Test
  void whereOptionsAreNotExercisedNothingIsSaidOfThem() {
    assertFalse(
        lines(hundredAMonth().order(new OrderSpec("guns", "shell", 40).option(90, 2))).stream()
            .anyMatch(line -> line.startsWith("OPTIONS")));
  }
}
