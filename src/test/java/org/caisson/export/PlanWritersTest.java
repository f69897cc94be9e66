package org.caisson.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caisson.testing.ShellPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanWritersTest {

  @Test
  void theDocumentHasTheFieldsThatUsersScriptAgainst() throws IOException {
    JsonNode plan = json();
    List<String> fields = new ArrayList<>();
    plan.fieldNames().forEachRemaining(fields::add);
    assertEquals(
        List.of(
            "status",
            "model",
            "policy",
            "currency",
            "marking",
            "stages",
            "certificate",
            "kpis",
            "schedule",
            "tempos",
            "deliveries",
            "lateness",
            "fulfilment",
            "options",
            "contractLines",
            "stockpiles",
            "allocation",
            "siteStocks",
            "stockMoves",
            "purchases",
            "movements",
            "scrapped",
            "closingStocks",
            "budgets",
            "workforce",
            "aid",
            "donors",
            "expansions",
            "warmth",
            "shadowPrices",
            "bottlenecks",
            "decisions",
            "issues",
            "contradiction"),
        fields);
    assertEquals("SOLVED", plan.path("status").asText());
    assertEquals("working", plan.at("/model/revision").asText());
    assertTrue(plan.at("/model/scenario").isNull());
    assertEquals("2024-01", plan.at("/schedule/0/month").asText());
    assertEquals(1000, plan.at("/schedule/0/quantity").asDouble());
    assertEquals("lateness-1", plan.at("/stages/0/id").asText());
    assertTrue(plan.at("/lateness/1/cleared").isNull());
  }

  @Test
  void numbersAreWrittenInDigits() throws IOException {
    String text = text();
    assertTrue(text.contains("\"value\" : 12345678.9"), text);
    assertTrue(text.contains("\"value\" : 1234567890.5"), text);
    assertTrue(text.contains("\"primalViolation\" : 0.0000000015"), text);
    assertFalse(text.contains("E-"), text);
  }

  @Test
  void noDigitIsLostAndWhatIsNoNumberIsNull() throws IOException {
    ObjectMapper mapper = JsonMapper.builder().addModule(new PlainNumbers()).build();
    for (double value : new double[] {0.1 + 0.2, 1e300, -1e-300, 123456789012345678.0, -0.5}) {
      String text = mapper.writeValueAsString(value);
      assertEquals(value, Double.parseDouble(text), text);
      assertFalse(text.contains("E"), text);
    }
    assertEquals("0", mapper.writeValueAsString(-0.0));
    assertEquals("null", mapper.writeValueAsString(Double.POSITIVE_INFINITY));
    assertEquals("null", mapper.writeValueAsString(Double.NaN));
  }

  @Test
  void everyTableIsAFileWithAHeading(@TempDir Path folder) throws IOException {
    List<Path> files = new PlanTables().write(ShellPlan.solved(), folder);
    assertEquals(PlanTable.ALL.size() + 2, files.size(), "every table, the pegging, the ages");
    assertEquals(
        List.of(
            "contractLine,firstLate,cleared,mostOwed,unitMonths,undelivered,lost,counted,latePenalty,undeliveredPenalty",
            "K9-1,2024-01,2025-03,12000,84000,0,0,true,0,0",
            "K9-2,2024-02,,900,1500,250,0,true,0,0"),
        Files.readAllLines(folder.resolve("lateness.csv")));
    assertEquals(
        "contractLine,item,destination,nation,month,quantity,late",
        Files.readAllLines(folder.resolve("deliveries.csv")).get(0));
  }

  /** 8 of 16 fuzes, 10 from the start and 6 made, are in 8 shells; 7 of these shells are sent. */
  @Test
  void thePeggingIsATableOfItsOwn(@TempDir Path folder) throws IOException {
    new PlanTables().write(ShellPlan.solved(), folder);
    assertEquals(
        List.of(
            "contractLine,item,month,delivered,level,kind,source,sourceItem,site,sourceMonth,quantity",
            "K9-1,shell,2024-01,7,0,LINE,lap,shell,S1,2024-01,7",
            "K9-1,shell,2024-01,7,1,OPENING,,fuze,S1,2024-01,4.375",
            "K9-1,shell,2024-01,7,1,LINE,fuzes,fuze,S1,2024-01,2.625"),
        Files.readAllLines(folder.resolve("pegging.csv")));
    assertEquals(
        "fuze,S1,2024-01,CONSUMPTION,lap,shell,2024-01,8",
        Files.readAllLines(folder.resolve("stock-moves.csv")).get(3));
  }

  @Test
  void tablesThatCannotAllBeWrittenLeaveNothingBehind(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("schedule.csv"), "of yesterday");
    Path obstacle = Files.createDirectory(folder.resolve("certificate.csv.part"));
    assertThrows(IOException.class, () -> new PlanTables().write(ShellPlan.solved(), folder));
    assertEquals("of yesterday", Files.readString(folder.resolve("schedule.csv")));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(obstacle, folder.resolve("schedule.csv")), left.sorted().toList());
    }
  }

  @Test
  void aTableWithoutRowsIsItsHeading() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvRows().write(PlanDocument.Purchase.class, List.of(), out);
    assertEquals("supply,item,month,quantity\n", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void commasAndQuotesAreKeptInTheirField() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new CsvRows()
        .write(
            PlanDocument.Kpi.class,
            List.of(new PlanDocument.Kpi("a", "Paid, \"in full\"", 1.5, "USD")),
            out);
    assertEquals(
        "id,name,value,unit\na,\"Paid, \"\"in full\"\"\",1.5,USD\n",
        out.toString(StandardCharsets.UTF_8));
  }

  private static JsonNode json() throws IOException {
    return new ObjectMapper().readTree(text());
  }

  private static String text() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PlanJson().write(ShellPlan.solved(), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
