package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.caisson.planning.InputLimits;
import org.junit.jupiter.api.Test;

class ContractWorkbooksTest {
  private static final Object[] HEADER = {
    "id", "contract", "item", "buyers", "destination", "priority", "firm", "schedule"
  };
  private static final Object[] ROW = {"A", "K", "SHELL", "DEU", "POOL", 1, 100, "2025-03=100"};

  private final PartFileReader reader = new PartFileReader(InputLimits.shipped());

  private PartResult read(TestWorkbook workbook) {
    return reader.read(PartKind.CONTRACT_SET, PartFormat.XLSX, workbook.bytes(), "contracts.xlsx");
  }

  private static List<String> said(PartResult result) {
    return result.issues().stream().map(l -> l.where() + ": " + l.issue().message()).toList();
  }

  private static Object[] with(Object[] row, Object... more) {
    Object[] all = java.util.Arrays.copyOf(row, row.length + more.length);
    System.arraycopy(more, 0, all, row.length, more.length);
    return all;
  }

  private static Object[] with(int column, Object value) {
    Object[] row = ROW.clone();
    row[column] = value;
    return row;
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  @Test
  void aWorkbookATableAndADocumentOfTheSameContentAreTheSameContractSet() {
    PartResult workbook =
        read(
            new TestWorkbook()
                .row(
                    "Tabelle1",
                    "firm",
                    "id",
                    "item",
                    "Contract",
                    "schedule",
                    "Buyers",
                    "PRIORITY",
                    "destination")
                .row("Tabelle1", 100, "A", "SHELL", "K", "2025-03=100", "DEU", 1, "POOL"));
    String table =
        "id,contract,item,buyers,destination,priority,firm,schedule\nA,K,SHELL,DEU,POOL,1,100,2025-03=100\n";
    String document =
        """
        {"contracts": [{"id": "K", "name": "K"}],
         "contractLines": [{"id": "A", "contract": "K", "item": "SHELL", "destination": "POOL",
           "buyers": [{"nation": "DEU"}], "priority": 1, "firm": 100,
           "schedule": [{"from": "2025-03", "quantity": 100}]}]}
        """;
    assertEquals(List.of(), said(workbook));
    assertEquals(workbook.contentHash(), read(PartFormat.CSV, table).contentHash());
    assertEquals(workbook.contentHash(), read(PartFormat.JSON, document).contentHash());
    assertTrue(workbook.document().isPresent());
  }

  private PartResult read(PartFormat format, String text) {
    return reader.read(
        PartKind.CONTRACT_SET, format, text.getBytes(StandardCharsets.UTF_8), "contracts");
  }

  @Test
  void datesAreReadAsDatesAndAsTextAndMonthsAsTheFirstOfTheMonth() throws IOException {
    TestWorkbook workbook =
        new TestWorkbook()
            .row("Lines", with(HEADER, "awarded", "earliest", "latest"))
            .row("Lines", with(ROW, LocalDate.of(2024, 6, 15), LocalDate.of(2025, 2, 1), "2026-06"))
            .row("Lines", with(with(0, "B"), "15.06.2024", "02/2025", "June 2026"))
            .row("Lines", with(with(0, "C"), "15 Jun 2024", "2025/2", "2026-06-01"))
            .row("Lines", with(with(0, "D"), "6/15/2024", "Feb 2025", LocalDate.of(2026, 6, 1)));
    PartResult result = read(workbook);
    assertEquals(List.of(), said(result));
    for (JsonNode line : result.document().orElseThrow().path("contractLines")) {
      assertEquals("2024-06-15", line.path("awarded").textValue(), line.path("id").textValue());
      assertEquals("2025-02", line.path("earliest").textValue(), line.path("id").textValue());
      assertEquals("2026-06", line.path("latest").textValue(), line.path("id").textValue());
    }
  }

  @Test
  void whatCanBeReadInTwoWaysIsReportedWithBoth() {
    assertEquals(
        List.of(
            "contracts.xlsx, sheet Lines, row 2, column awarded (I2): `awarded` (05/06/2024) may"
                + " have the day first or the month. Maybe write 2024-06-05 or 2024-05-06.",
            "contracts.xlsx, sheet Lines, row 2, column earliest (J2): `earliest` (2025-02-15) is a"
                + " day inside a month, and whole months are planned. Maybe write 2025-02.",
            "contracts.xlsx, sheet Lines, row 2, column firm (G2): `firm` (1.200) may be a decimal"
                + " number or have a separator of thousands. Maybe write 1200 or 1.2."),
        said(
            read(
                new TestWorkbook()
                    .row("Lines", with(HEADER, "awarded", "earliest"))
                    .row(
                        "Lines",
                        with(with(6, "1.200"), "05/06/2024", LocalDate.of(2025, 2, 15))))));
  }

  @Test
  void numbersAreReadWithTheSeparatorsOfAnyCountryWhereTheyMeanOneThing() {
    TestWorkbook workbook = new TestWorkbook().row("Lines", HEADER);
    List<String> written =
        List.of("1,234,567.5", "1.234.567,5", "1 234 567,5", "1'234'567.5", "1234567,5");
    for (int i = 0; i < written.size(); i++) {
      Object[] row = with(6, written.get(i));
      row[0] = "L" + i;
      row[7] = "2025-01=1 234 567,5";
      workbook.row("Lines", row);
    }
    PartResult result = read(workbook);
    assertEquals(List.of(), said(result));
    for (JsonNode line : result.document().orElseThrow().path("contractLines")) {
      assertEquals(1234567.5, line.path("firm").doubleValue());
      assertEquals(1234567.5, line.path("schedule").path(0).path("quantity").doubleValue());
    }
  }

  @Test
  void titlesAboveTheHeaderBlankRowsAndNotesBesideTheTableAreNoRows() {
    TestWorkbook workbook =
        new TestWorkbook()
            .row("Lines", "Orders of the agency", null, "as of", LocalDate.of(2024, 6, 1))
            .merge("Lines", "A1:B1")
            .row("Lines")
            .row("Lines", HEADER)
            .row("Lines", ROW)
            .row("Lines")
            .row("Lines", with(with(0, "B"), null, "ask Tom"));
    PartResult result = read(workbook);
    assertEquals(2, result.document().orElseThrow().path("contractLines").size());
    assertEquals(
        List.of(
            "contracts.xlsx, sheet Lines, row 6 (J6): Column J has entries, the first of them in"
                + " row 6, and no name in row 3; it was not read. Maybe name it, or remove it."),
        said(result));
  }

  @Test
  void linesOfSeveralSheetsAreOneContractSetAndOtherSheetsAreTold() {
    TestWorkbook workbook =
        new TestWorkbook()
            .row("Germany", HEADER)
            .row("Germany", ROW)
            .row("Poland", HEADER)
            .row("Poland", with(0, "B"))
            .row("contracts", "id", "name", "ceiling", "currency", "signed")
            .row("contracts", "K", "Framework", 1_000_000, "EUR", LocalDate.of(2024, 1, 23))
            .row("Telephone list", "Tom", 12345)
            .row("old lines", HEADER)
            .row("old lines", ROW)
            .hide("old lines");
    PartResult result = read(workbook);
    assertEquals(
        List.of(
            "contracts.xlsx, sheet Telephone list: The sheet `Telephone list` is none of the tables"
                + " that are known here, and was not read. Maybe leave it, if it is a note, or use"
                + " one of `contracts`, `contractLines`, `marking`.",
            "contracts.xlsx, sheet old lines: The sheet `old lines` is hidden, and was not read:"
                + " nothing is planned that its author does not see. Maybe show it, or remove it."),
        said(result));
    JsonNode set = result.document().orElseThrow();
    assertEquals(2, set.path("contractLines").size());
    assertEquals("Framework", set.path("contracts").path(0).path("name").textValue());
    assertEquals("2024-01-23", set.path("contracts").path(0).path("signed").textValue());
  }

  @Test
  void formulasAreRefusedWhereTheyAreInputsWithTheValueThatTheyHad() {
    assertEquals(
        List.of(
            "contracts.xlsx, sheet Lines, row 2, column firm (G2): `firm` (=50+50) is a formula, and"
                + " what is ordered should not depend on the program that opens it. Maybe write its"
                + " value."),
        said(
            read(
                new TestWorkbook()
                    .row("Lines", HEADER)
                    .row("Lines", with(6, new TestWorkbook.Formula("50+50"))))));
  }

  @Test
  void mergedCellsAreReportedOnceAndWhatTheyHideIsNotCalledMissing() {
    TestWorkbook workbook =
        new TestWorkbook()
            .row("Lines", HEADER)
            .row("Lines", ROW)
            .row("Lines", with(with(0, "B"), new Object[0]))
            .row("Lines", "Poland")
            .merge("Lines", "D2:D3")
            .merge("Lines", "A4:H4");
    workbook.sheet("Lines").getRow(2).removeCell(workbook.sheet("Lines").getRow(2).getCell(3));
    assertEquals(
        List.of(
            "contracts.xlsx, sheet Lines, row 2, column buyers (D2): The cells D2:D3 are merged, and"
                + " only the first of them has a value. Maybe unmerge them and fill in each.",
            "contracts.xlsx, sheet Lines, row 4, column id (A4): The cells A4:H4 are merged, and"
                + " only the first of them has a value. Maybe unmerge them and fill in each."),
        said(read(workbook)));
  }

  @Test
  void anIdThatASpreadsheetTookForADateIsReported() {
    assertEquals(
        List.of(
            "contracts.xlsx, sheet Lines, row 2, column id (A2): `id` (2025-03-01) is a date where"
                + " text should be. Maybe format the cell as text and enter it again."),
        said(
            read(
                new TestWorkbook()
                    .row("Lines", HEADER)
                    .row("Lines", with(0, LocalDate.of(2025, 3, 1))))));
  }

  @Test
  void anIdThatIsANumberIsItsDigits() throws IOException {
    PartResult result = read(new TestWorkbook().row("Lines", HEADER).row("Lines", with(0, 1001)));
    assertEquals(json("\"1001\""), result.document().orElseThrow().at("/contractLines/0/id"));
  }

  @Test
  void aWorkbookWithoutContractLinesIsToldWhatItNeeds() {
    PartResult result = read(new TestWorkbook().row("Sheet1", "a", "b"));
    assertEquals(1, result.errors().size());
    assertEquals(
        "The workbook has no sheet `contractLines`, nor one with its columns. Maybe add it, with the"
            + " columns `id`, `contract`, `item`, `buyers`, `destination`, `priority`, `firm`,"
            + " `schedule`.",
        result.errors().get(0).issue().message());
  }

  @Test
  void aWorkbookCarriesItsMarking() {
    PartResult read =
        read(
            new TestWorkbook()
                .row("Lines", HEADER)
                .row("Lines", ROW)
                .row("marking", "marking")
                .row("marking", "RESTRICTED // REL TO DEU, NLD"));
    assertEquals(List.of(), said(read));
    assertEquals(
        "RESTRICTED // REL TO DEU, NLD",
        read.document().orElseThrow().path("contractsMarking").textValue());
  }

  @Test
  void oneMarkingHoldsForAllOfAWorkbook() {
    PartResult read =
        read(
            new TestWorkbook()
                .row("Lines", HEADER)
                .row("marking", "marking")
                .row("marking", "RESTRICTED")
                .row("marking", "UNCLASSIFIED"));
    assertEquals(
        List.of(
            "contracts.xlsx: There are 2 markings, and one holds for all of the contract set. Maybe"
                + " keep the highest."),
        said(read));
  }
}
