package org.caisson.export.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

  @Test
  void theDocumentHasTheSameInItsFields() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ExplanationJson().write(explanation(), out);
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
        new StageChange("lateness-2", "Lateness of priority 2", "unit-months", 240, 120);
    StageChange tenth =
        new StageChange("lateness-2", "Lateness of priority 2", "unit-months", 240, 204);
    StageChange same = new StageChange("cost", "Cost", "USD", 1_000, 1_000);
    StageChange worse =
        new StageChange("lateness-2", "Lateness of priority 2", "unit-months", 240, 420);
    SingleSource charges = new SingleSource("charge", false, "charges", 3, JAN, 60);
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
                36,
                null,
                tenth,
                new WorthRange(6, 6, null),
                "supply of charges times 10",
                better,
                List.of("K", "K2"),
                1,
                ROUNDS),
            new Relief(
                MONEY,
                "budget of Nation for 2024 raised by 10 %",
                5,
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
        List.of(charges),
        List.of(
            new Risk(
                charges, JAN, MAR, "lateness-2", "Lateness of priority 2", "unit-months", 120)),
        List.of(
            new Loss(charges, JAN, MAR, List.of(worse, same)),
            new Loss(charges, MAR, MAR, List.of(same))));
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
