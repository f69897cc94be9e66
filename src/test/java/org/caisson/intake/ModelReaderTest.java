package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.horizon.MonthlyQuantity;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Money;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.provenance.Basis;
import org.caisson.domain.provenance.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelReaderTest {
  private static final Path FOLDER = Path.of("src/test/resources/models/small");
  private static final Path DOCUMENT = Path.of("src/test/resources/models/small.json");

  private final ModelReader reader = new ModelReader();

  private PlanningModel small() {
    return reader.read(DOCUMENT).model().orElseThrow();
  }

  @Test
  void aFolderWithATableAndOneDocumentAreTheSameModel() {
    ReadResult folder = reader.read(FOLDER);
    ReadResult document = reader.read(DOCUMENT);
    assertEquals(List.of(), folder.issues());
    assertEquals(List.of(), document.issues());
    assertEquals(document.model().orElseThrow(), folder.model().orElseThrow());
    assertEquals(document.contentHash(), folder.contentHash());
    assertEquals("small", folder.name());
  }

  @Test
  void anInlineDocumentIsTheSameModelAsTheFile() throws IOException {
    String text = Files.readString(DOCUMENT);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertEquals(small(), reader.read(text, "request").model().orElseThrow());
    assertEquals(
        small(), reader.read(new ByteArrayInputStream(bytes), "request").model().orElseThrow());
  }

  @Test
  void everyFieldOfAContractLineIsBound() {
    ContractLine line = small().contractLines().get(0);
    assertEquals("K1-A", line.id());
    assertEquals(List.of(new BuyerShare("DEU", 0.75), new BuyerShare("NLD", 0.25)), line.buyers());
    assertEquals(22000, line.outstanding());
    assertEquals(50000, line.ceiling());
    assertEquals(LocalDate.of(2026, 12, 31), line.optionExpiry());
    assertEquals(new Money(3000, "EUR"), line.unitPrice());
    assertEquals(YearMonth.of(2025, 2), line.earliest());
    assertEquals(
        List.of(
            new MonthlyQuantity(YearMonth.of(2025, 3), YearMonth.of(2025, 12), 20000),
            new MonthlyQuantity(YearMonth.of(2026, 1), YearMonth.of(2026, 1), 2000)),
        line.schedule());
    assertEquals(List.of("ALPHA", "BETA"), line.eligibleProducers());
    assertEquals(
        new Provenance(Basis.REPORTED, "press release, \"Rounds\"", null), line.provenance());
  }

  @Test
  void whatIsLeftOutOfAContractLineTakesItsDocumentedDefault() {
    ContractLine line = small().contractLines().get(1);
    assertEquals(List.of(new BuyerShare("DEU", 0.5), new BuyerShare("NLD", 0.5)), line.buyers());
    assertNull(line.ceiling());
    assertEquals(0, line.option());
    assertEquals(0, line.calledOff());
    assertEquals(0, line.delivered());
    assertTrue(line.earlyDelivery());
    assertEquals(List.of(), line.eligibleProducers());
    assertEquals(Provenance.UNSTATED, line.provenance());
  }

  @Test
  void whatIsLeftOutOfALineTakesItsDocumentedDefault() {
    Line forge = small().industrialBase().lines().get(1);
    LineProduct body =
        new LineProduct("BODY", 0, 1200, 3600, 1, 0, LeadTimes.NONE, null, Provenance.UNSTATED);
    assertEquals(List.of(body), forge.products());
    assertNull(forge.rampLimit());
    assertNull(forge.opens());
    assertEquals(List.of(), forge.capacitySteps());
    assertEquals(List.of(), forge.availability());
  }

  @Test
  void theContentHashKnowsNoOrderOfFieldsAndNoNotationOfNumbers() throws IOException {
    String text = Files.readString(DOCUMENT);
    String other =
        text.replace("\"months\": 24", "\"months\": 24.0")
            .replace("{\n    \"rule\": \"UKRAINE_FIRST\"\n  }", "{\"rule\":\"UKRAINE_FIRST\"}")
            .replace("\"name\": \"small\",", "")
            .replaceFirst("\\}\\s*$", ", \"name\": \"small\"}");
    assertNotEquals(text, other);
    assertEquals(reader.read(text, "one").contentHash(), reader.read(other, "other").contentHash());
    assertNotEquals(
        reader.read(text, "one").contentHash(),
        reader.read(text.replace("\"priority\": 2", "\"priority\": 3"), "one").contentHash());
  }

  @Test
  void warningsAreKeptBesideTheModel() throws IOException {
    String text = Files.readString(DOCUMENT).replace("\"optionExpiry\": \"2026-12-31\",", "");
    ReadResult result = reader.read(text, "request");
    assertTrue(result.model().isPresent());
    assertEquals(List.of(), result.errors());
    assertEquals("option.noExpiry", result.warnings().get(0).issue().code());
    assertEquals("request, /contractLines/0/optionExpiry", result.warnings().get(0).where());
  }

  @Test
  void aPathThatLeadsNowhereIsAnsweredWithItsNeighbour() {
    ReadResult result = reader.read(FOLDER.resolveSibling("smal"));
    assertEquals(
        "There is no model `src/test/resources/models/smal`. Maybe you meant `small`.",
        result.issues().get(0).issue().message());
  }

  @Test
  void aDocumentThatIsNoRecordIsRefused() {
    ReadResult result = reader.read("[1, 2]", "request");
    assertEquals(
        "The document should be a record. Maybe write {...} with the fields of a planning model.",
        result.issues().get(0).issue().message());
    assertEquals("request", result.name());
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedAndNotGarbled() {
    byte[] latin1 = "{\"name\": \"Bofors Företag\"}".getBytes(StandardCharsets.ISO_8859_1);
    ReadResult result = reader.read(latin1, "request");
    assertEquals("file.encoding", result.issues().get(0).issue().code());
    assertTrue(result.model().isEmpty());
  }

  @Test
  void textAfterTheEndOfTheDocumentIsAFault() {
    LocatedIssue issue = reader.read("{}\n{}", "request").issues().get(0);
    assertEquals("json.syntax", issue.issue().code());
    assertEquals("request, line 2, column 1", issue.where());
  }

  @Test
  void aDocumentNestedWithoutEndIsRefusedAndBreaksNothing() {
    ReadResult result = reader.read("[".repeat(100_000), "request");
    assertEquals("file.limit", result.issues().get(0).issue().code());
  }

  @Test
  void aTableAloneNamesTheContractsOfItsLines(@TempDir Path folder) throws IOException {
    for (String file : List.of("model.json", "industrial-base.json", "nations.json")) {
      Files.copy(FOLDER.resolve(file), folder.resolve(file));
    }
    Files.copy(FOLDER.resolve("contracts.csv"), folder.resolve("contracts.csv"));
    ReadResult result = reader.read(folder);
    assertEquals(List.of(), result.issues());
    assertEquals(
        List.of("K1", "K2"),
        result.model().orElseThrow().contracts().stream()
            .map(contract -> contract.name())
            .toList());
  }

  @Test
  void aFolderMayHaveAPreviousPlan(@TempDir Path folder) throws IOException {
    Path small = Path.of("src/test/resources/models/small");
    try (Stream<Path> files = Files.list(small)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    Files.writeString(
        folder.resolve("previous-plan.json"),
        """
        {"previousPlan": [
          {"line": "LAP-1", "item": "SHELL", "month": "2025-02", "quantity": 70,
           "accepted": 69, "available": "2025-03", "tempo": 0.7},
          {"line": "FORGE-9", "item": "BODY", "month": "2025-02", "quantity": 70}]}
        """);

    ReadResult read = new ModelReader().read(folder);

    assertEquals(
        List.of("previous-plan.json, /previousPlan/1/line"),
        read.errors().stream().map(LocatedIssue::where).toList());
  }
}
