package org.caisson.export.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.item.Component;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.ModelReference;
import org.caisson.export.ExplanationJson;
import org.caisson.planning.explain.Bottleneck;
import org.caisson.planning.explain.Explanation;
import org.caisson.planning.explain.Explanation.LateLine;
import org.caisson.planning.explain.Explanation.Link;
import org.caisson.planning.explain.Explanation.Loss;
import org.caisson.planning.explain.Explanation.NoPromise;
import org.caisson.planning.explain.Explanation.Relief;
import org.caisson.planning.explain.Explanation.Risk;
import org.caisson.planning.explain.Explanation.SingleSource;
import org.caisson.planning.explain.Explanation.StageChange;
import org.caisson.planning.explain.Explanation.StageValue;
import org.caisson.planning.explain.Explanation.Try;
import org.caisson.planning.explain.Explanation.WorthRange;
import org.caisson.planning.explain.LimitKind;
import org.caisson.planning.explain.Span;
import org.caisson.testing.TestModel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExplanationTextTest {
  private static final YearMonth JAN = TestModel.month(0);
  private static final YearMonth MAR = TestModel.month(2);
  private static final PlanningModel MODEL =
      TestModel.over(3)
          .item("round", new Component("charge", 1))
          .item("charge")
          .line("rounds", "round", 80, 0)
          .supply("charges", "charge", 60, 0)
          .budget(2024, 100)
          .order("K", "round", 100, 100, 100)
          .order("K2", "round", 10)
          .order("K3", "round", 10)
          .build();

  private static final SingleSource CHARGE_SOURCE =
      new SingleSource("charge", false, "charges", 3, JAN, 60);
  private static final Bottleneck CHARGES =
      new Bottleneck(
          "lateness-2",
          LimitKind.SUPPLY,
          "charges",
          6,
          3,
          JAN,
          3,
          List.of(new Span(JAN, MAR, 6)),
          36.0);
  private static final Bottleneck ROUNDS =
      new Bottleneck(
          "lateness-2",
          LimitKind.MAX,
          "rounds",
          4,
          3,
          JAN,
          2,
          List.of(new Span(JAN, JAN, 3), new Span(MAR, MAR, 1)),
          null);
  private static final Bottleneck MONEY =
      new Bottleneck("cost", LimitKind.BUDGET, "N_2024", 0.5, 0.5, null, 0, List.of(), 5.0);

  @Test
  void anExplanationReadsAsTheGoldenText() throws IOException {
    assertEquals(golden(), new ExplanationText(MODEL, Glyphs.ASCII).of(explanation()));
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    new ExplanationText(MODEL, Glyphs.UNICODE)
        .of(explanation())
        .lines()
        .forEach(line -> assertTrue(line.length() <= 98, line));
  }

  @Test
  void aPlanWithoutLimitsOrLatenessSaysSo() {
    Explanation none =
        new Explanation(
            new ModelReference("test", "working", "0"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    String text = new ExplanationText(MODEL, Glyphs.ASCII).of(none);
    assertTrue(text.contains("  No limit is worth anything to any stage.\n"), text);
    assertTrue(text.contains("  No contract line asked about is late.\n"), text);
    assertTrue(text.endsWith("  None.\n"), text);
  }

  /** One more dollar earns 0.5, and a tenth of the budget, 2 dollars, earned 1. */
  @Test
  void aStageThatIsMaximisedEarnsWhereOthersSave() {
    Bottleneck money =
        new Bottleneck("margin", LimitKind.BUDGET, "N_2024", 0.5, 0.5, null, 0, List.of(), 1.0);
    StageChange earned = new StageChange("margin", "Margin", "USD", 10, 11, "MAXIMIZE");
    StageChange lost = new StageChange("margin", "Margin", "USD", 10, 9, "MAXIMIZE");
    assertEquals(1, earned.gain());
    String text =
        relieved(
            new StageValue("margin", "Margin", 10, "USD", 0),
            relief(money, 1.0, null, earned, new WorthRange(0.5, 0.5, null)),
            new Loss(CHARGE_SOURCE, JAN, MAR, List.of(lost)));
    assertContains(text, "10 % more of it earns 1 USD by these duals");
    assertContains(text, "Margin: 11 instead of 10 USD, 1 more measured");
    assertContains(text, "the duals promised at most 1 more");
    assertContains(text, "Margin: 9 instead of 10 USD, 1 less measured");
  }

  /** In one month 3, in two 4: 2 on average; "3 for each month" is not said of either. */
  @Test
  void anAverageIsCalledOneAndASingleMonthHasNone() {
    Bottleneck oneMonth =
        new Bottleneck(
            "lateness-2",
            LimitKind.RAMP,
            "rounds",
            3,
            3,
            JAN,
            1,
            List.of(new Span(JAN, JAN, 3)),
            1.0);
    StageChange same =
        new StageChange("lateness-2", "Lateness of priority 2", "unit-months", 9, 9, "MINIMIZE");
    StageValue stage = new StageValue("lateness-2", "Lateness of priority 2", 9, "unit-months", 0);
    Loss none = new Loss(CHARGE_SOURCE, JAN, MAR, List.of());
    String one = relieved(stage, relief(oneMonth, 1.0, null, same, null), none);
    assertContains(
        one,
        "ramp limit of rounds a rise of one more unit a month in 2024-01 saves 3 unit-months 10 %");
    String two = relieved(stage, relief(ROUNDS, 1.0, null, same, null), none);
    assertContains(two, "saves 4 unit-months in all: 2 a month on average, at most 3 in 2024-01");
    assertFalse(two.contains("each month"), two);
  }

  @Test
  void whereDualsPromiseNothingTheTextSaysWhyAndGivesNoRange() {
    StageChange better =
        new StageChange("lateness-2", "Lateness of priority 2", "unit-months", 9, 4, "MINIMIZE");
    StageValue stage = new StageValue("lateness-2", "Lateness of priority 2", 9, "unit-months", 0);
    Loss none = new Loss(CHARGE_SOURCE, JAN, MAR, List.of());
    String hours =
        relieved(stage, relief(CHARGES, null, NoPromise.HOURS_OF_EACH, better, null), none);
    assertContains(hours, "the duals put no end to what more hours of each person may bring");
    assertFalse(hours.contains("measured on both sides"), hours);
    String away = relieved(stage, relief(CHARGES, null, NoPromise.TAKEN_AWAY, better, null), none);
    assertContains(away, "the duals put no end to what taking a limit away may bring");
    String whole =
        relieved(stage, relief(CHARGES, null, NoPromise.WHOLE_NUMBERS, better, null), none);
    assertContains(
        whole,
        "the duals promise nothing, because they hold with the whole numbers of the plan fixed");
  }

  @Test
  void aChangeThatLeavesNoPlanIsSaidToLeaveNone() {
    StageChange better =
        new StageChange("lateness-2", "Lateness of priority 2", "unit-months", 9, 4, "MINIMIZE");
    String text =
        relieved(
            new StageValue("lateness-2", "Lateness of priority 2", 9, "unit-months", 0),
            relief(CHARGES, 5.0, null, better, new WorthRange(6, null, null)),
            new Loss(CHARGE_SOURCE, JAN, MAR, List.of()));
    assertContains(
        text, "with a little less there is no plan, for hard data contradict each other then");
    assertContains(text, "no plan is left: hard data contradict each other without it");
  }

  private static Relief relief(
      Bottleneck bottleneck,
      @Nullable Double promise,
      @Nullable NoPromise none,
      StageChange measured,
      @Nullable WorthRange range) {
    return new Relief(
        bottleneck,
        "10 % more",
        promise,
        none,
        null,
        measured,
        range,
        "plenty",
        measured,
        List.of(),
        0,
        null);
  }

  /** The text on one line, for what is long is wrapped. */
  private static String relieved(StageValue stage, Relief relief, Loss loss) {
    Explanation explanation =
        new Explanation(
            new ModelReference("test", "working", "0"),
            List.of(stage),
            List.of(relief.bottleneck()),
            List.of(relief),
            List.of(),
            List.of(),
            List.of(),
            List.of(loss));
    return new ExplanationText(MODEL, Glyphs.ASCII).of(explanation).replaceAll("\\s+", " ");
  }

  private static void assertContains(String text, String part) {
    assertTrue(text.contains(part), () -> part + " in: " + text);
  }

  @Test
  void theDocumentHasTheSameInItsFields() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExplanationJson().write(explanation(), "", out);
    JsonNode json = new ObjectMapper().readTree(out.toByteArray());
    assertEquals("SUPPLY", json.at("/bottlenecks/0/limit").asText());
    assertEquals("2024-01", json.at("/bottlenecks/0/highestMonth").asText());
    assertEquals("2024-03", json.at("/bottlenecks/0/spans/0/to").asText());
    assertEquals(36, json.at("/reliefs/0/promise").asDouble());
    assertEquals(6, json.at("/reliefs/0/range/more").asDouble());
    assertEquals(1, json.at("/reliefs/0/stillLate").asInt());
    assertEquals(120, json.at("/risks/0/atLeast").asDouble());
    assertEquals(36, json.at("/bottlenecks/0/tenPercent").asDouble());
    assertEquals("rounds", json.at("/reliefs/0/next/subject").asText());
    assertEquals("K", json.at("/lateLines/0/contractLine").asText());
    assertEquals(120, json.at("/lateLines/0/tries/0/unitMonthsAfter").asDouble());
    assertEquals("charge", json.at("/singleSources/0/item").asText());
  }

  private static Explanation explanation() {
    StageChange better =
        new StageChange(
            "lateness-2", "Lateness of priority 2", "unit-months", 240, 120, "MINIMIZE");
    StageChange tenth =
        new StageChange(
            "lateness-2", "Lateness of priority 2", "unit-months", 240, 204, "MINIMIZE");
    StageChange same = new StageChange("cost", "Cost", "USD", 1_000, 1_000, "MINIMIZE");
    StageChange worse =
        new StageChange(
            "lateness-2", "Lateness of priority 2", "unit-months", 240, 420, "MINIMIZE");
    return new Explanation(
        new ModelReference("test", "working", "0"),
        List.of(
            new StageValue("lateness-1", "Lateness of priority 1", 20, "unit-months", 20),
            new StageValue("lateness-2", "Lateness of priority 2", 240, "unit-months", 0),
            new StageValue("cost", "Cost", 1_000, "USD", 0)),
        List.of(CHARGES, ROUNDS, MONEY),
        List.of(
            new Relief(
                CHARGES,
                "supply of charges raised by 10 %",
                36.0,
                null,
                null,
                tenth,
                new WorthRange(6, 6.0, null),
                "supply of charges times 10",
                better,
                List.of("K", "K2"),
                1,
                ROUNDS),
            new Relief(
                MONEY,
                "budget of Nation for 2024 raised by 10 %",
                5.0,
                null,
                "Lateness of priority 2",
                same,
                new WorthRange(0, 0.5, null),
                "budget of Nation for 2024 taken away",
                same,
                List.of(),
                0,
                null)),
        List.of(
            late(
                "K",
                0,
                List.of(new Link(0, "round", ROUNDS), new Link(1, "charge", CHARGES)),
                List.of(
                    new Try("supply of charges doubled", 120, false, better),
                    new Try("supply of charges raised by 75 %", 0, true, better))),
            late(
                "K2",
                30,
                List.of(new Link(0, "round", ROUNDS), new Link(1, "charge", CHARGES)),
                List.of()),
            late("K3", 0, List.of(), List.of())),
        List.of(CHARGE_SOURCE),
        List.of(
            new Risk(
                CHARGE_SOURCE,
                JAN,
                MAR,
                "lateness-2",
                "Lateness of priority 2",
                "unit-months",
                120)),
        List.of(
            new Loss(CHARGE_SOURCE, JAN, MAR, List.of(worse, same)),
            new Loss(CHARGE_SOURCE, MAR, MAR, List.of(same))));
  }

  private static LateLine late(String id, double byDates, List<Link> chain, List<Try> tries) {
    return new LateLine(
        id,
        "round",
        "lateness-2",
        new LineLateness(id, JAN, null, 120, 240, 120),
        MAR,
        byDates,
        id.equals("K2") ? List.of("The works") : List.of(),
        chain,
        tries);
  }

  private static String golden() throws IOException {
    try (InputStream in =
        ExplanationTextTest.class.getResourceAsStream("/summary/explanation.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
