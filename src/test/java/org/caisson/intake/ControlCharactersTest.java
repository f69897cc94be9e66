package org.caisson.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caisson.planning.InputLimits;
import org.junit.jupiter.api.Test;

/** Characters that nobody sees: they are refused with their place, wherever they stand. */
class ControlCharactersTest {
  private static final String HEADER =
      "id,contract,item,buyers,destination,priority,firm,schedule\n";

  private static List<String> said(PartFormat format, byte[] bytes) {
    return new PartFileReader(InputLimits.shipped())
        .read(PartKind.CONTRACT_SET, format, bytes, "body").issues().stream()
            .map(l -> l.where() + ": " + l.issue().message())
            .toList();
  }

  private static List<String> said(PartFormat format, String text) {
    return said(format, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void inTextsAndNamesOfFields() {
    assertEquals(
        List.of(
            "body, /contractLines/0/destination: `destination` (PO\uFFFDOL) has the control"
                + " character U+001B, which cannot be kept. Maybe take it out.",
            "body, /contractLines/0/it\uFFFDem: Field name (it\uFFFDem) has the control character"
                + " U+0000, which cannot be kept. Maybe take it out."),
        said(
            PartFormat.JSON,
            """
            {"contracts": [{"id": "K", "name": "K"}],
             "contractLines": [{"id": "A", "contract": "K", "it\\u0000em": "SHELL",
               "buyers": [{"nation": "DEU"}], "destination": "PO\\u001bOL", "priority": 1,
               "firm": 100, "schedule": [{"from": "2025-01", "quantity": 100}],
               "note": "two\\nlines\\tand a tab"}]}
            """));
  }

  @Test
  void aNameWithOneIsNoNameThatTheProgramUsesItself() {
    assertEquals(
        List.of(
            "body, /contracts/0/itself: There is no field `itself` here.",
            "body, /contracts/0/\uFFFDitself: Field name (\uFFFDitself) has the control character"
                + " U+0000, which cannot be kept."),
        said(
                PartFormat.JSON,
                "{\"contracts\": [{\"id\": \"K\", \"name\": \"K\", \"\\u0000itself\": 1}],"
                    + " \"contractLines\": []}")
            .stream()
            .map(text -> text.replaceFirst(" Maybe .*", ""))
            .toList());
  }

  @Test
  void inCellsAndNamesOfColumns() {
    assertEquals(
        List.of(
            "body, line 1, column prio\uFFFDrity: The column `prio\uFFFDrity` has the control"
                + " character U+0007, which cannot be kept. Maybe take it out.",
            "body, line 2, column buyers: `buyers` (DEU\uFFFD;NLD) has the control character U+0000,"
                + " which cannot be kept. Maybe take it out.",
            "body, line 2, column firm: `firm` (10\uFFFD0) has the control character U+0001, which"
                + " cannot be kept. Maybe take it out."),
        said(
            PartFormat.CSV,
            HEADER.replace("priority", "prio\u0007rity")
                + "A,K,SHELL,DEU\u0000;NLD,POOL,1,10\u00010,2025-01=100\n"));
  }

  @Test
  void inAWorkbookThatWritesThemByTheirNumber() {
    TestWorkbook workbook =
        new TestWorkbook()
            .row("contractLines", (Object[]) HEADER.strip().split(","))
            .row(
                "contractLines",
                "A_x0000_",
                "K",
                "SHELL",
                "DEU_x000A_NLD",
                "POOL",
                1,
                100,
                "2025-01=100");
    assertEquals(
        List.of(
            "body, sheet contractLines, row 2, column id (A2): `id` (A\uFFFD) has the control"
                + " character U+0000, which cannot be kept. Maybe take it out."),
        said(PartFormat.XLSX, workbook.bytes()));
  }
}
