package org.caisson.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.caisson.domain.plan.ConflictingInput;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.plan.InputKind;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.Relaxation;
import org.caisson.domain.plan.WayOut;
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
    assertEquals(85500, plan.at("/stages/0/finalValue").asDouble());
    assertTrue(plan.at("/lateness/1/cleared").isNull());
  }

  @Test
  void aContradictionIsTwoTables(@TempDir Path folder) throws IOException {
    new PlanTables().write(contradictory(), folder);
    assertEquals(
        List.of(
            "kind,side,subject,month,quantity,unit,words,removable",
            "NEED,COMMITMENT,shell,2024-01,2000,round,\"need of 2 000\",true"),
        Files.readAllLines(folder.resolve("conflicting-inputs.csv")));
    assertEquals(
        List.of(
            "wayOut,possible,planned,kind,subject,month,amount,unit,words",
            "EXTRA_CAPACITY,false,false,,,,500,round,\"none of it helps\"",
            "RELAXED_COMMITMENTS,true,true,NEED,shell,2024-01,500,round,\"need by 500\""),
        Files.readAllLines(folder.resolve("ways-out.csv")));
  }

  private static ProductionPlan contradictory() {
    YearMonth january = YearMonth.of(2024, 1);
    List<WayOut.Total> totals = List.of(new WayOut.Total(500, "round"));
    Contradiction contradiction =
        new Contradiction(
            List.of(
                new ConflictingInput(
                    InputKind.NEED, "shell", january, 2000, "round", "need of 2 000", true)),
            true,
            List.of(
                new WayOut(
                    WayOut.Kind.EXTRA_CAPACITY,
                    false,
                    List.of(),
                    totals,
                    false,
                    List.of(),
                    "none of it helps"),
                new WayOut(
                    WayOut.Kind.RELAXED_COMMITMENTS,
                    true,
                    List.of(
                        new Relaxation(
                            InputKind.NEED, "shell", january, 500, "round", "need by 500")),
                    totals,
                    true,
                    List.of(),
                    "lower it")));
    ProductionPlan plan = ShellPlan.solved();
    return ProductionPlan.contradictory(
        plan.model(), plan.policy(), plan.currency(), "", List.of(), contradiction);
  }

  @Test
  void everyTableIsAFileWithAHeading(@TempDir Path folder) throws IOException {
    List<Path> files = new PlanTables().write(ShellPlan.solved(), folder);
    assertEquals(PlanTable.ALL.size() + 2, files.size(), "every table, the pegging, the ages");
    assertEquals(
        List.of(
            "contractLine,firstLate,cleared,mostOwed,unitMonths,undelivered,lost,counted,latePenalty,undeliveredPenalty,marking",
            "K9-1,2024-01,2025-03,12000,84000,0,0,true,0,0,UNCLASSIFIED",
            "K9-2,2024-02,,900,1500,250,0,true,0,0,UNCLASSIFIED"),
        Files.readAllLines(folder.resolve("lateness.csv")));
    assertEquals(
        "contractLine,item,destination,nation,month,quantity,late,marking",
        Files.readAllLines(folder.resolve("deliveries.csv")).get(0));
  }

  /** 8 of 16 fuzes, 10 from the start and 6 made, are in 8 shells; 7 of these shells are sent. */
  @Test
  void thePeggingIsATableOfItsOwn(@TempDir Path folder) throws IOException {
    new PlanTables().write(ShellPlan.solved(), folder);
    assertEquals(
        List.of(
            "contractLine,item,month,delivered,level,kind,source,sourceItem,site,sourceMonth,quantity,marking",
            "K9-1,shell,2024-01,7,0,LINE,lap,shell,S1,2024-01,7,UNCLASSIFIED",
            "K9-1,shell,2024-01,7,1,OPENING,,fuze,S1,2024-01,4.375,UNCLASSIFIED",
            "K9-1,shell,2024-01,7,1,LINE,fuzes,fuze,S1,2024-01,2.625,UNCLASSIFIED"),
        Files.readAllLines(folder.resolve("pegging.csv")));
    assertEquals(
        "fuze,S1,2024-01,CONSUMPTION,lap,shell,2024-01,8,UNCLASSIFIED",
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
