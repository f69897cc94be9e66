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
import org.apache.poi.ss.usermodel.HorizontalAlignment;
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
   * 20 of width are 20 x 7 - 17 = 123 pixels for words. An n is 0.556 x 13.33 = 7.41 wide, an i
   * 2.96, a blank 3.71. Two words of 8 n are 2 x 59.3 + 3.7 = 122.3, of 9 n 137.1; four words of 8
   * i 4 x 23.7 + 3 x 3.7 = 105.9; 17 n are 126.
   */
  @Test
  void aRowIsAsHighAsItsWordsWhichBreakBeforeTheOneThatDoesNotFit() throws IOException {
    String n8 = "n".repeat(8);
    String i8 = "i".repeat(8);
    Sheet sheet =
        prose(
            20,
            n8 + " " + n8,
            n8 + " " + n8 + " " + n8,
            "n".repeat(9) + " " + "n".repeat(9) + " " + "n".repeat(9),
            i8 + " " + i8 + " " + i8 + " " + i8,
            "n".repeat(17));
    XSSFSheet written = ReadBack.of("", sheet).sheet("Words");
    assertEquals(15, written.getRow(4).getHeightInPoints(), "two words fit");
    assertEquals(2 * 12.75 + 1, written.getRow(5).getHeightInPoints(), 0.1, "three do not");
    assertEquals(3 * 12.75 + 1, written.getRow(6).getHeightInPoints(), 0.1, "one word a line");
    assertEquals(15, written.getRow(7).getHeightInPoints(), "narrow letters");
    assertEquals(2 * 12.75 + 1, written.getRow(8).getHeightInPoints(), 0.1, "a word is broken");
  }

  /**
   * 10 of width are 53 pixels. In bold "Nothing" is 49.6, "owed" 34.4, "from" 28.8: three lines, of
   * which the first was cut off. A subtitle is as wide as the first columns, and as high as it is
   * long.
   */
  @Test
  void headingsAndSubtitlesAreNotCutOff() throws IOException {
    String subtitle = "A line ends before the word that it has no room for. ".repeat(3);
    Sheet sheet =
        new Sheet(
            "Words",
            "Words",
            subtitle,
            new Table(
                List.of(
                    new Column("cleared", "Nothing owed from", Format.MONTH, 10),
                    new Column("note", "Note", Format.PROSE, 50)),
                List.of()),
            0,
            Printing.UPRIGHT);
    XSSFSheet written = ReadBack.of("", sheet).sheet("Words");
    assertEquals(3 * 12.75 + 1, written.getRow(3).getHeightInPoints(), 0.1);
    assertEquals(List.of(new CellRangeAddress(2, 2, 0, 1)), written.getMergedRegions());
    assertEquals(3 * 12.75 + 1, written.getRow(2).getHeightInPoints(), 0.1, "60 of width");
    assertTrue(written.getRow(2).getCell(0).getCellStyle().getWrapText());
  }

  /** "15.00 lines" is not what a count looks like, and "never" stands under its years. */
  @Test
  void aFigureWithoutDecimalsShowsNoneAndWordsAmongNumbersStandWithThem() throws IOException {
    Sheet sheet =
        new Sheet(
            "Figures",
            "Figures",
            "",
            new Table(
                List.of(
                    new Column("figure", "Figure", Format.FIGURE, 20),
                    new Column("years", "Years", Format.YEARS, 20)),
                List.of(
                    Row.of(Cell.of(15.0), Cell.of(2.5)), Row.of(Cell.of(23.03), Cell.of("never")))),
            0,
            Printing.UPRIGHT);
    ReadBack back = ReadBack.of("", sheet);
    assertEquals("#,##0", back.cell("Figures", 0, "Figure").getCellStyle().getDataFormatString());
    assertEquals(
        Format.FIGURE.pattern(),
        back.cell("Figures", 1, "Figure").getCellStyle().getDataFormatString());
    assertEquals(
        HorizontalAlignment.RIGHT, back.cell("Figures", 1, "Years").getCellStyle().getAlignment());
  }

  /**
   * 340 of width would be half as large as A3 allows to read; its first column is on both pages.
   */
  @Test
  void aVeryWideTableIsTwoPagesWide() throws IOException {
    assertEquals(1, pagesAbreast(300));
    assertEquals(2, pagesAbreast(340));
  }

  private static int pagesAbreast(int width) throws IOException {
    Sheet sheet =
        new Sheet(
            "Wide",
            "Wide",
            "",
            new Table(
                List.of(
                    new Column("a", "A", Format.TEXT, 40),
                    new Column("b", "B", Format.TEXT, (width - 40) / 2),
                    new Column("c", "C", Format.TEXT, (width - 40) / 2)),
                List.of()),
            1,
            Printing.LYING);
    return ReadBack.of("", sheet).sheet("Wide").getPrintSetup().getFitWidth();
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
