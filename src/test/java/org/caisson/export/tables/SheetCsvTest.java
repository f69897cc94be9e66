package org.caisson.export.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Sheet.Printing;
import org.caisson.export.sheet.Table;
import org.junit.jupiter.api.Test;

class SheetCsvTest {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("what", "What it is", Format.TEXT, 10),
          new Column("number", "Number", Format.UNITS, 10),
          new Column("month", "Month", Format.MONTH, 10));

  @Test
  void everyRowEndsWithTheMarking() throws IOException {
    assertEquals(
        List.of(
            "what,number,month,marking",
            "\"a, \"\"b\"\"\",12000000,2024-03,SECRET // REL TO DEU",
            ",,,SECRET // REL TO DEU"),
        Csv.lines(
            sheet(
                Row.of(Cell.of("a, \"b\""), Cell.of(1.2e7), Cell.of(YearMonth.of(2024, 3))),
                Row.of(Cell.BLANK, Cell.BLANK, Cell.BLANK)),
            "SECRET // REL TO DEU"));
  }

  @Test
  void aTextThatLooksLikeAFormulaHasAnApostropheBeforeIt() throws IOException {
    assertEquals(
        List.of("what,number,month,marking", "'=1+1,-5,,'@M", "'-1,0.1,,'@M", "a=b,,,'@M"),
        Csv.lines(
            sheet(
                Row.of(Cell.of("=1+1"), Cell.of(-5.0), Cell.BLANK),
                Row.of(Cell.of("-1"), Cell.of(0.1), Cell.BLANK),
                Row.of(Cell.of("a=b"), Cell.BLANK, Cell.BLANK)),
            "@M"));
  }

  @Test
  void aTableWithoutRowsIsItsHeading() throws IOException {
    assertEquals(List.of("what,number,month,marking"), Csv.lines(sheet(), ""));
  }

  private static Sheet sheet(Row... rows) {
    return new Sheet("A", "A", "", new Table(COLUMNS, List.of(rows)), 0, Printing.LYING);
  }
}
