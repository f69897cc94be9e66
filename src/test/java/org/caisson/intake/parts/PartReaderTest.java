package org.caisson.intake.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.caisson.intake.LocatedIssue;
import org.caisson.intake.ModelReader;
import org.caisson.intake.PartFileReader;
import org.caisson.intake.PartFormat;
import org.caisson.planning.InputLimits;
import org.caisson.planning.store.DocumentKind;
import org.caisson.testing.SmallModel;
import org.junit.jupiter.api.Test;

final class PartReaderTest {
  private static final Path NATO = Path.of("models", "nato-2024");
  private static final String SET =
      """
      {
        "contracts": [{"id": "K1", "name": "Shells"}],
        "contractLines": [
          {
            "id": "K1-1", "contract": "K1", "item": "shell", "buyers": [{"nation": "DEU"}],
            "destination": "POOL", "priority": 1, "firm": 9000,
            "schedule": [{"from": "2025-01", "to": "2025-04", "quantity": 9000}]
          }
        ]
      }
      """;

  private final PartReader reader =
      new PartReader(new ModelReader(), new PartFileReader(InputLimits.shipped()));

  @Test
  void aContractSetIsJudgedWithoutTheItemsAndNationsItNames() {
    ReadPart read = read(DocumentKind.CONTRACT_SET, SET);
    assertEquals(List.of(), read.issues());
    assertEquals(SET, read.json());
  }

  @Test
  void itsOwnFaultsAreFoundAllTheSame() {
    ReadPart read =
        read(
            DocumentKind.CONTRACT_SET,
            SET.replace("\"contract\": \"K1\"", "\"contract\": \"K2\"").replace("9000,", "-1,"));
    List<String> pointers = read.errors().stream().map(issue -> issue.pointer()).toList();
    assertTrue(pointers.contains("/contractLines/0/contract"), pointers.toString());
    assertTrue(pointers.contains("/contractLines/0/firm"), pointers.toString());
    assertEquals(2, pointers.size(), pointers.toString());
  }

  @Test
  void sectionsOfOtherPartsAreStrangersInAContractSet() {
    ReadPart read =
        read(DocumentKind.CONTRACT_SET, SET.replaceFirst("\\{", "{\"horizon\": {\"start\": 1},"));
    assertEquals(1, read.errors().size(), read.errors().toString());
    assertEquals("/horizon", read.errors().get(0).pointer());
    assertEquals(
        "`horizon` is not part of a contract set, so nothing would heed it."
            + " Maybe leave it out, or use one of `$schema`, `contractLines`, `contracts`, `contractsMarking`.",
        read.errors().get(0).issue().message());
  }

  @Test
  void aContractSetWithoutContractsLacksThem() {
    ReadPart read = read(DocumentKind.CONTRACT_SET, "{\"contractLines\": []}");
    assertEquals(
        List.of("/contracts"), read.errors().stream().map(issue -> issue.pointer()).toList());
  }

  @Test
  void theShippedPartsAreValid() throws IOException {
    assertEquals(
        List.of(),
        reader
            .read(
                DocumentKind.CONTRACT_SET,
                PartFormat.JSON,
                Files.readAllBytes(NATO.resolve("contracts.json")),
                "")
            .errors());
    assertEquals(
        List.of(),
        reader
            .read(
                DocumentKind.INDUSTRIAL_BASE,
                PartFormat.JSON,
                Files.readAllBytes(NATO.resolve("industrial-base.json")),
                "")
            .errors());
  }

  @Test
  void faultsOfABaseAreToldByPlacesInIt() {
    ReadPart read = read(DocumentKind.INDUSTRIAL_BASE, "{\"items\": [{\"id\": \"shell\"}]}");
    List<String> pointers = read.errors().stream().map(issue -> issue.pointer()).toList();
    assertTrue(pointers.contains("/items/0/name"), pointers.toString());
    assertTrue(pointers.contains("/lines"), pointers.toString());
    assertTrue(pointers.stream().noneMatch(p -> p.startsWith("/industrialBase")), pointers + "");
  }

  @Test
  void brokenJsonOfABaseIsToldByItsOwnColumn() {
    ReadPart read = read(DocumentKind.INDUSTRIAL_BASE, "{\"items\": [,]}");
    assertEquals(1, read.errors().size());
    assertEquals("json.syntax", read.errors().get(0).issue().code());
    assertEquals(1, read.errors().get(0).row());
    assertEquals("12", read.errors().get(0).column());
  }

  @Test
  void aBaseEndsWhereItsOwnRecordEnds() {
    ReadPart read = read(DocumentKind.INDUSTRIAL_BASE, "{\"items\": []}, \"currency\": \"USD\"");
    assertEquals(1, read.errors().size(), read.errors().toString());
    LocatedIssue fault = read.errors().get(0);
    assertEquals("json.syntax", fault.issue().code());
    assertEquals("14", fault.column());
    assertTrue(
        fault
            .issue()
            .message()
            .startsWith("This is not JSON: Unexpected character (',' (code 44))"),
        fault.issue().message());
    assertTrue(fault.issue().message().contains(" Maybe a comma"), fault.issue().message());
  }

  @Test
  void aBaseThatIsNotInUtf8IsRefused() {
    byte[] latin = "{\"items\": \"Unterlüß\"}".getBytes(StandardCharsets.ISO_8859_1);
    ReadPart read = reader.read(DocumentKind.INDUSTRIAL_BASE, PartFormat.JSON, latin, "body");
    assertEquals("file.encoding", read.errors().get(0).issue().code());
  }

  @Test
  void aWholeModelKeepsItsName() {
    ReadPart read = read(DocumentKind.MODEL, SmallModel.JSON);
    assertEquals("One line", read.name());
    assertEquals(List.of(), read.errors());
  }

  @Test
  void equalContentHasOneHashHoweverItIsWritten() {
    String hash = read(DocumentKind.CONTRACT_SET, SET).contentHash();
    assertEquals(
        hash,
        read(DocumentKind.CONTRACT_SET, SET.replace("9000", "9000.0").replace("\n", " "))
            .contentHash());
    assertNotEquals(
        hash, read(DocumentKind.CONTRACT_SET, SET.replace("9000", "9001")).contentHash());
  }

  private ReadPart read(DocumentKind kind, String text) {
    return reader.read(kind, PartFormat.JSON, text.getBytes(StandardCharsets.UTF_8), "body");
  }
}
