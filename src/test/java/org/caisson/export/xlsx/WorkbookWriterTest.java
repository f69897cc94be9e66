package org.caisson.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Sheet.Printing;
import org.caisson.export.sheet.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTest {
  private static final String MARKING = "NATO RESTRICTED // R&D ONLY";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"http://example.invalid\",\"a\")",
        "+1",
        "-1+cmd|' /C calc'!A0",
        "@SUM(A1)",
        "\t=1",
        "|calc",
        "%0"
      })
  void aTextThatLooksLikeAFormulaIsATextAndMarkedAsOne(String hostile) throws IOException {
    XSSFCell cell = firstCell(ReadBack.of("", words(hostile)));
    assertEquals(CellType.STRING, cell.getCellType());
    assertEquals(hostile, cell.getStringCellValue());
    assertTrue(cell.getCellStyle().getQuotePrefixed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Shell, 155 mm", "1e5", "2024-01", "_x0041_", "a\nb", "ß € 弾", "a=b"})
  void otherTextsAreKeptAsTheyAre(String text) throws IOException {
    XSSFCell cell = firstCell(ReadBack.of("", words(text)));
    assertEquals(CellType.STRING, cell.getCellType());
    assertEquals(text, cell.getStringCellValue());
    assertFalse(cell.getCellStyle().getQuotePrefixed());
  }

  @Test
  void whatCannotBeInTheFileShowsAndWhatIsLongerThanACellSaysSo() throws IOException {
    assertEquals("a\uFFFDb", firstCell(ReadBack.of("", words("a\u0000b"))).getStringCellValue());
    String cut = firstCell(ReadBack.of("", words("x".repeat(40_000)))).getStringCellValue();
    assertEquals(CellText.LONGEST, cut.length());
    assertTrue(cut.endsWith("x ... (cut: longer than a cell)"), cut.substring(32_700));
  }

  @Test
  void theMarkingIsInTheFirstCellTheHeaderAndTheFooterOfEverySheet() throws IOException {
    ReadBack back = ReadBack.of(MARKING, words("a"), numbers("Numbers", Printing.YEARS));
    for (String name : back.names()) {
      XSSFSheet sheet = back.sheet(name);
      assertEquals(MARKING, sheet.getRow(0).getCell(0).getStringCellValue());
      assertEquals("&BNATO RESTRICTED // R&&D ONLY&B", sheet.getHeader().getCenter());
      assertEquals("&BNATO RESTRICTED // R&&D ONLY&B", sheet.getFooter().getCenter());
    }
    assertEquals(MARKING, back.workbook().getProperties().getCoreProperties().getKeywords());
  }

  @Test
  void aMarkingTooLongForAHeaderSaysWhereItStandsInFull() throws IOException {
    String marking = "SECRET // REL TO " + "USA, ".repeat(80);
    XSSFSheet sheet = ReadBack.of(marking, words("a")).sheet("Words");
    assertEquals(marking, sheet.getRow(0).getCell(0).getStringCellValue());
    String header = sheet.getHeader().getCenter();
    assertTrue(header.length() < 255 && header.endsWith(" ... (see cell A1)&B"), header);
  }

  @Test
  void numbersMonthsAndBlanksAreWhatTheyAre() throws IOException {
    ReadBack back = ReadBack.of("", numbers("Numbers", Printing.LYING));
    assertEquals(0.3, back.cell("Numbers", 0, "Units").getNumericCellValue());
    assertEquals(
        "#,##0\" EUR\";-#,##0\" EUR\";\"-\"",
        back.cell("Numbers", 0, "Money").getCellStyle().getDataFormatString());
    assertEquals(
        LocalDate.of(2024, 3, 1),
        back.cell("Numbers", 0, "Month").getLocalDateTimeCellValue().toLocalDate());
    assertEquals("yyyy-mm", back.cell("Numbers", 0, "Month").getCellStyle().getDataFormatString());
    assertEquals(CellType.BLANK, back.cell("Numbers", 1, "Units").getCellType());
    assertEquals(CellType.BLANK, back.cell("Numbers", 1, "Money").getCellType());
  }

  @Test
  void headingsStayInSightAndAreRepeatedOnEveryPage() throws IOException {
    XSSFSheet sheet = ReadBack.of("", numbers("Numbers", Printing.YEARS)).sheet("Numbers");
    assertEquals(4, sheet.getPaneInformation().getHorizontalSplitPosition());
    assertEquals(1, sheet.getPaneInformation().getVerticalSplitPosition());
    assertEquals(new CellRangeAddress(3, 3, -1, -1), sheet.getRepeatingRows());
    assertEquals(new CellRangeAddress(-1, -1, 0, 0), sheet.getRepeatingColumns());
    assertTrue(sheet.getPrintSetup().getLandscape());
    assertEquals(20 * 256, sheet.getColumnWidth(0));
  }

  /**
   * 20 of width hold 19 letters: two words of 9 and the blank between them, or one word of 10,
   * because the next would end at 21. Three such words are 32 letters, but three lines.
   */
  @Test
  void aRowIsAsHighAsItsWordsWhichBreakBeforeTheOneThatDoesNotFit() throws IOException {
    Sheet sheet =
        prose(
            20,
            "nineteen characters",
            "ninechars ninechars ninechars",
            "ninechars!ninechars",
            "tencharact tencharact tencharact");
    XSSFSheet written = ReadBack.of("", sheet).sheet("Words");
    assertEquals(15, written.getRow(4).getHeightInPoints(), "one line");
    assertEquals(2 * 12.75 + 1, written.getRow(5).getHeightInPoints(), 0.1, "two lines");
    assertEquals(15, written.getRow(6).getHeightInPoints(), "one word of 19");
    assertEquals(3 * 12.75 + 1, written.getRow(7).getHeightInPoints(), 0.1, "one word a line");
  }

  private static Sheet prose(int width, String... texts) {
    return new Sheet(
        "Words",
        "Words",
        "",
        new Table(
            List.of(new Column("text", "Text", Format.PROSE, width)),
            Stream.of(texts).map(text -> Row.of(Cell.of(text))).toList()),
        0,
        Printing.UPRIGHT);
  }

  @Test
  void aGridHasAPageForEachYear() throws IOException {
    XSSFSheet sheet =
        ReadBack.of(
                "",
                new Sheet(
                    "Grid",
                    "Grid",
                    "",
                    new Table(
                        List.of(
                            new Column("line", "Line", Format.TEXT, 20),
                            Column.ofMonth(YearMonth.of(2024, 11), Format.UNITS),
                            Column.ofMonth(YearMonth.of(2024, 12), Format.UNITS),
                            Column.ofMonth(YearMonth.of(2025, 1), Format.UNITS)),
                        List.of()),
                    1,
                    Printing.YEARS))
            .sheet("Grid");
    assertArrayEquals(new int[] {2}, sheet.getColumnBreaks());
    assertEquals("There is none in this plan.", sheet.getRow(4).getCell(0).getStringCellValue());
  }

  @Test
  void theSameSheetsGiveTheSameBytesWheneverTheyAreWritten() throws IOException {
    assertArrayEquals(bytes(), bytes());
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        assertEquals(LocalDateTime.of(1980, 1, 1, 0, 0), entry.getTimeLocal(), entry.getName());
        if (entry.getName().equals("docProps/core.xml")) {
          String properties = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
          assertFalse(properties.contains("created"), properties);
        }
        entries++;
      }
    }
    assertTrue(entries > 5);
  }

  private static byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookWriter("A", "B").write(List.of(numbers("Numbers", Printing.UPRIGHT)), out);
    return out.toByteArray();
  }

  private static XSSFCell firstCell(ReadBack back) {
    return back.sheet("Words").getRow(WorkbookWriter.HEADING_ROW + 1).getCell(0);
  }

  private static Sheet words(String text) {
    return new Sheet(
        "Words",
        "Words",
        "",
        new Table(
            List.of(new Column("text", "Text", Format.TEXT, 20)),
            List.of(Row.of(new Cell.Text(text)))),
        0,
        Printing.UPRIGHT);
  }

  private static Sheet numbers(String name, Printing printing) {
    return new Sheet(
        name,
        "Numbers",
        "",
        new Table(
            List.of(
                new Column("units", "Units", Format.UNITS, 20),
                new Column("money", "Money", Format.money("EUR"), 20),
                new Column("month", "Month", Format.MONTH, 9)),
            List.of(
                Row.of(Cell.of(0.1 + 0.2), Cell.of(5.0), Cell.of(YearMonth.of(2024, 3))),
                Row.of(Cell.of(Double.NaN), Cell.BLANK, Cell.BLANK))),
        1,
        printing);
  }
}
