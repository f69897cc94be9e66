package org.caisson.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook as a person makes it: texts, numbers, dates and formulas in cells. */
final class TestWorkbook {
  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final CellStyle day = workbook.createCellStyle();
  private final Map<String, Integer> rows = new HashMap<>();

  TestWorkbook() {
    day.setDataFormat((short) 14);
  }

  /** A formula, as a person enters it. */
  record Formula(String text) {}

  /** Adds a row below the last one of the sheet; null leaves a cell empty, no cells a row. */
  TestWorkbook row(String sheet, Object... values) {
    XSSFSheet on = sheet(sheet);
    int row = rows.merge(sheet, 1, Integer::sum);
    for (int c = 0; c < values.length; c++) {
      if (values[c] != null) {
        set(on, row - 1, c, values[c]);
      }
    }
    return this;
  }

  TestWorkbook rows(String sheet, List<Object[]> all) {
    all.forEach(row -> row(sheet, row));
    return this;
  }

  XSSFSheet sheet(String name) {
    XSSFSheet known = workbook.getSheet(name);
    return known == null ? workbook.createSheet(name) : known;
  }

  TestWorkbook merge(String sheet, String range) {
    sheet(sheet).addMergedRegion(CellRangeAddress.valueOf(range));
    return this;
  }

  TestWorkbook hide(String sheet) {
    workbook.setSheetHidden(workbook.getSheetIndex(sheet(sheet)), true);
    return this;
  }

  private void set(XSSFSheet sheet, int row, int column, Object value) {
    Cell cell =
        (sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row)).createCell(column);
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof Boolean flag) {
      cell.setCellValue(flag);
    } else if (value instanceof LocalDate date) {
      cell.setCellValue(date);
      cell.setCellStyle(day);
    } else if (value instanceof LocalDateTime time) {
      cell.setCellValue(time);
      cell.setCellStyle(day);
    } else if (value instanceof Formula formula) {
      cell.setCellFormula(formula.text());
    } else {
      cell.setCellValue(value.toString());
    }
  }

  byte[] bytes() {
    try (workbook) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
