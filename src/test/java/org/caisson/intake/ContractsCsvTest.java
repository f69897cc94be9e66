package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.caisson.planning.InputLimits;
import org.junit.jupiter.api.Test;

class ContractsCsvTest {
  private static final String HEADER =
      "id,contract,item,buyers,destination,priority,firm,schedule\n";
  private static final String ROW = "A,K,SHELL,DEU,POOL,1,100,2025-01=100\n";

  private final IssueLog log = new IssueLog(100);

  private JsonNode read(String table) {
    return new PartFiles(new Schemas(), InputLimits.shipped(), log)
        .contractLines(table, "contracts.csv")
        .tree()
        .path("contractLines");
  }

  private List<String> said() {
    return log.byPlace().stream().map(l -> l.where() + ": " + l.issue().message()).toList();
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }

  @Test
  void columnsMayStandInAnyOrder() throws IOException {
    JsonNode expected =
        json(
            "[{'id':'A','contract':'K','item':'SHELL','destination':'POOL','priority':1,'firm':100,"
                    .replace('\'', '"')
                + "\"buyers\":[{\"nation\":\"DEU\"}],"
                + "\"schedule\":[{\"from\":\"2025-01\",\"quantity\":100}]}]");
    assertEquals(expected.toString().length(), read(HEADER + ROW).toString().length());
    assertEquals(
        read(HEADER + ROW),
        read(
            "schedule,firm,priority,destination,buyers,item,contract,id\n"
                + "2025-01=100,100,1,POOL,DEU,SHELL,K,A\n"));
    assertEquals(List.of(), said());
  }

  @Test
  void spacesThatDoNotBreakAreSpaces() {
    assertEquals(
        read(HEADER + ROW),
        read(
            HEADER.replace("item", "item\u00A0")
                + ROW.replace("SHELL", "\u00A0SHELL\u202F").replace("=100", "\u00A0=\u00A0100")));
    assertEquals(List.of(), said());
  }

  @Test
  void termsAreColumnsOfTheLineAndTheirMoneyIsInItsCurrency() throws IOException {
    String table =
        HEADER.replace(
                "schedule",
                "schedule,lateness,completion,lateDelivery,latest,partialDelivery,latePenalty,"
                    + "undeliveredPenalty,currency")
            + ROW.replace("\n", ",IGNORED,HARD,FALSE,2025-06,true,5,7.5,EUR\n");
    JsonNode line = read(table).path(0);
    assertEquals("IGNORED", line.path("lateness").textValue());
    assertEquals("HARD", line.path("completion").textValue());
    assertEquals(json("false"), line.path("lateDelivery"));
    assertEquals("2025-06", line.path("latest").textValue());
    assertEquals(json("true"), line.path("partialDelivery"));
    assertEquals(
        json("{\"amount\":5,\"currency\":\"EUR\"}").toString(),
        line.path("latePenalty").toString());
    assertEquals(7.5, line.path("undeliveredPenalty").path("amount").doubleValue());
    assertEquals("EUR", line.path("undeliveredPenalty").path("currency").textValue());
    assertEquals(List.of(), said());
  }

  @Test
  void aTermThatIsNeitherTrueNorFalseIsReportedInItsColumn() {
    read(HEADER.replace("schedule", "schedule,lateDelivery") + ROW.replace("\n", ",no\n"));
    assertEquals(
        List.of(
            "contracts.csv, row 2, column lateDelivery: `lateDelivery` (no) is neither true nor"
                + " false. Maybe write true or false."),
        said());
  }

  @Test
  void quotedCellsMayHoldCommasQuotesAndLineBreaks() {
    String table =
        HEADER.replace("schedule", "schedule,note") + ROW.replace("\n", ",\"a, \"\"b\"\"\nc\"\n");
    assertEquals("a, \"b\"\nc", read(table).path(0).path("note").textValue());
    assertEquals(List.of(), said());
  }

  @Test
  void blankRowsAreSkippedAndRowsAreNumberedAsASpreadsheetNumbersThem() {
    String note = ROW.replace("2025-01=100", "\"2025-01=100;\n\"");
    read(HEADER + note + "\n,,,,,,,\n" + ROW.replace(",100,", ",many,"));
    assertEquals(
        List.of(
            "contracts.csv, row 5, column firm: `firm` (many) is not a number. Maybe write digits"
                + " only, such as 120000 or 0.5."),
        said());
  }

  @Test
  void decimalCommasAndSeparatorsOfThousandsAreReadWhereTheyMeanOneThing() {
    JsonNode lines =
        read(HEADER + ROW.replace(",100,", ",\"1,120,000\",") + ROW.replace(",100,", ",\"0,5\","));
    assertEquals(1_120_000, lines.path(0).path("firm").intValue());
    assertEquals(0.5, lines.path(1).path("firm").doubleValue());
    assertEquals(List.of(), said());
  }

  @Test
  void aCommaBetweenThreeDigitsIsNotGuessedAt() {
    read(HEADER + ROW.replace(",100,", ",\"120,000\","));
    assertEquals(
        List.of(
            "contracts.csv, row 2, column firm: `firm` (120,000) may be a decimal number or have a"
                + " separator of thousands. Maybe write 120000 or 120."),
        said());
  }

  @Test
  void aDotBetweenThreeDigitsIsNotGuessedAtWhereDecimalsHaveAComma() {
    String row = ROW.replace(',', ';').replace("100;2025", "24.000;2025");
    read(HEADER.replace(',', ';') + row);
    assertEquals(
        List.of(
            "contracts.csv, row 2, column firm: `firm` (24.000) may be a decimal number or have a"
                + " separator of thousands. Maybe write 24000 or 24."),
        said());
  }

  @Test
  void aRowWithACellTooManyIsReportedAndItsCellsAreNotGuessedAt() {
    JsonNode lines = read(HEADER + ROW.replace("\n", ",extra\n") + ROW);
    assertEquals(
        List.of(
            "contracts.csv, row 2: The row has 9 cells and the header 8 columns, so cells cannot be"
                + " told apart. Maybe a cell with a comma in it lacks its quotation marks, or a"
                + " column its name."),
        said());
    assertEquals(true, Unreadable.is(lines.path(0)));
    assertEquals("A", lines.path(1).path("id").textValue());
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsReported() {
    read(HEADER + ROW + "\"A,K,SHELL,DEU,POOL,1,100,2025-01=100\n");
    assertEquals(
        List.of(
            "contracts.csv, row 3: The table cannot be read from this row on. Maybe a quotation mark"
                + " is opened in a cell and never closed."),
        said());
  }

  @Test
  void anEmptyTableIsReported() {
    read("");
    assertEquals(1, said().size());
    assertEquals("csv.missingColumn", log.byPlace().get(0).issue().code());
  }

  @Test
  void aHeaderAloneIsATableWithoutLines() {
    assertEquals(0, read(HEADER).size());
    assertEquals(List.of(), said());
  }

  @Test
  void paymentsAreWrittenKindShareAndMonth() throws IOException {
    String header = HEADER.replace("schedule", "schedule,payments");
    String row =
        ROW.replace("\n", ", ADVANCE:0.3@2025-03; MILESTONE : 0.2 @ 2025-06 ;DELIVERY:0.5\n");
    assertEquals(
        json(
            """
            [{"kind": "ADVANCE", "share": 0.3, "month": "2025-03"},
             {"kind": "MILESTONE", "share": 0.2, "month": "2025-06"},
             {"kind": "DELIVERY", "share": 0.5}]
            """),
        read(header + row).path(0).path("payments"));
    assertEquals(List.of(), said());
  }

  @Test
  void aPaymentThatIsWrittenOtherwiseIsReported() {
    String header = HEADER.replace("schedule", "schedule,payments");
    read(header + ROW.replace("\n", ",ADVANCE 30 %;DELIVERY:most\n"));
    assertEquals(
        List.of(
            "contracts.csv, row 2, column payments: `payments` (ADVANCE 30 %) is not a payment"
                + " written kind:share or kind:share@month. Maybe write it like"
                + " ADVANCE:0.3@2024-03, with ; between payments.",
            "contracts.csv, row 2, column payments: `payments` (most) is not a number. Maybe write"
                + " digits only, such as 120000 or 0.5."),
        said());
  }
}
