package org.caisson.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ScheduledWork;
import org.caisson.domain.plan.StageResult;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Table;
import org.caisson.export.sheet.Written;
import org.caisson.export.tables.SheetCsv;
import org.caisson.testing.Rewrite;
import org.caisson.testing.ShellPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one rule by which numbers are written, and the writers that have no other. */
class PlanNumbersTest {
  private static final double NOISY = 1500.0000000000002;

  /** Noise as solvers and sums leave it, and figures that count. */
  @ParameterizedTest
  @CsvSource({
    "1500.0000000000002, 1500",
    "14.999999999998, 15",
    "-1199999.9999999998, -1200000",
    "0.30000000000000004, 0.3",
    "32044451.999999665, 32044452",
    "4000.000000002235, 4000",
    "0.08000000000000061, 0.08",
    "1.4E-17, 0",
    "-1.4E-17, 0",
    "-0.0, 0",
    "12345678901.23, 12345678901.23",
    "1234567890123.45, 1234567890123.45",
    "123456789012345678, 123456789012345680",
    "0.000179950123, 0.000179950123",
    "14746.562999747464, 14746.5629997",
    "0.1234567890125, 0.123456789012",
    "1E300, 1E300"
  })
  void noiseIsNotWrittenAndEveryFigureThatCountsIs(double value, double written) {
    assertEquals(written, Written.rounded(value));
    assertEquals(written, Written.rounded(Written.rounded(value)), "once is enough");
  }

  @Test
  void jsonCsvAndCellsWriteTheSameNumber(@TempDir Path folder) throws IOException {
    ProductionPlan plan = noisy();
    assertEquals("1500", json(plan).at("/schedule/0/quantity").asText());
    new PlanTables().write(plan, folder);
    assertEquals(
        "lap,shell,2024-01,1500,1000,2024-01,1,UNCLASSIFIED",
        Files.readAllLines(folder.resolve("schedule.csv")).get(1));
    ByteArrayOutputStream sheet = new ByteArrayOutputStream();
    new SheetCsv("")
        .write(
            new Table(
                List.of(new Column("units", "Units", Format.UNITS, 9)),
                List.of(Row.of(Cell.of(NOISY)))),
            sheet);
    assertEquals("units,marking\n1500,\n", sheet.toString(StandardCharsets.UTF_8));
    assertEquals(new Cell.Number(1500), Cell.of(NOISY), "the number that a workbook stores");
  }

  /** A stage and its proof are about the last digit. */
  @Test
  void aProofIsWrittenInFull(@TempDir Path folder) throws IOException {
    JsonNode plan = json(noisy());
    assertEquals("60000.00000000003", plan.at("/stages/0/value").asText());
    assertEquals(1.5e-9, plan.at("/certificate/0/primalViolation").asDouble());
    ObjectMapper mapper = JsonMapper.builder().addModule(new PlainNumbers()).build();
    for (double value : new double[] {0.1 + 0.2, 1e300, -1e-300, 123456789012345678.0, -0.5}) {
      String text = mapper.writeValueAsString(new Proof(value, value));
      assertEquals(value, new ObjectMapper().readTree(text).path("gap").asDouble(), text);
      assertEquals(value, new ObjectMapper().readTree(text).path("bound").asDouble(), text);
      assertFalse(text.contains("E"), text);
    }
    new PlanTables().write(noisy(), folder);
    String stages = Files.readString(folder.resolve("stages.csv"));
    assertTrue(stages.contains(",60000.00000000003,"), stages);
  }

  @InFull
  private record Proof(double gap, Double bound) {}

  @Test
  void numbersAreWrittenInDigits() throws IOException {
    String text = text(ShellPlan.solved());
    assertTrue(text.contains("\"value\" : 12345678.9"), text);
    assertTrue(text.contains("\"value\" : 1234567890.5"), text);
    assertTrue(text.contains("\"primalViolation\" : 0.0000000015"), text);
    assertFalse(text.contains("E-"), text);
  }

  @Test
  void whatIsNoNumberIsNullInJsonAndEmptyInCsv() throws IOException {
    ObjectMapper mapper = JsonMapper.builder().addModule(new PlainNumbers()).build();
    assertEquals("0", mapper.writeValueAsString(-0.0));
    assertEquals("null", mapper.writeValueAsString(Double.POSITIVE_INFINITY));
    assertEquals("null", mapper.writeValueAsString(Double.NaN));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvRows()
        .write(
            PlanDocument.Kpi.class, List.of(new PlanDocument.Kpi("a", "b", Double.NaN, "c")), out);
    assertEquals("id,name,value,unit\na,b,,c\n", out.toString(StandardCharsets.UTF_8));
  }

  /** 3,000 thirds of 1,000 are written as 333.333333333 each: a million less 1E-6 in all. */
  @Test
  void rowsAddUpToTheirTotal() {
    double third = 1_000 / 3.0;
    double rows = 0;
    for (int r = 0; r < 3_000; r++) {
      rows += Written.rounded(third);
    }
    assertEquals(333.333333333, Written.rounded(third));
    assertEquals(Written.rounded(3_000 * third), rows, 5e-12 * 1_000_000);
  }

  /** The shell plan, whose first work and first stage are what a solver answers. */
  private static ProductionPlan noisy() {
    return Rewrite.everywhere(
        ShellPlan.solved(),
        (owner, component, value) -> {
          if (owner instanceof ScheduledWork && component.equals("quantity")) {
            return NOISY;
          }
          return owner instanceof StageResult && component.equals("value")
              ? (Object) 60000.00000000003
              : value;
        });
  }

  private static JsonNode json(ProductionPlan plan) throws IOException {
    return new ObjectMapper().readTree(text(plan));
  }

  private static String text(ProductionPlan plan) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PlanJson().write(plan, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
