package org.caisson.export.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caisson.export.sheet.Sheet;

/** A workbook as it is read back from its bytes. */
public final class ReadBack {
  private final XSSFWorkbook workbook;

  private ReadBack(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** Reads bytes. */
  public static ReadBack of(byte[] bytes) throws IOException {
    return new ReadBack(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
  }

  /** Writes sheets and reads them. */
  public static ReadBack of(String marking, Sheet... sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new WorkbookWriter("A plan", marking).write(List.of(sheets), out);
    return of(out.toByteArray());
  }

  public XSSFWorkbook workbook() {
    return workbook;
  }

  /** The names of the sheets. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    workbook.forEach(sheet -> names.add(sheet.getSheetName()));
    return names;
  }

  public XSSFSheet sheet(String name) {
    return workbook.getSheet(name);
  }

  /** The place of the column with that heading. */
  public int column(String sheet, String heading) {
    for (Cell cell : sheet(sheet).getRow(WorkbookWriter.HEADING_ROW)) {
      if (cell.getStringCellValue().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new AssertionError("no column " + heading + " in " + sheet);
  }

  /** The cell of a row of data, from 0, under a heading. */
  public Cell cell(String sheet, int row, String heading) {
    return sheet(sheet)
        .getRow(WorkbookWriter.HEADING_ROW + 1 + row)
        .getCell(column(sheet, heading));
  }

  /** The sum of the numbers under a heading. */
  public double sum(String sheet, String heading) {
    int column = column(sheet, heading);
    double sum = 0;
    for (Row row : sheet(sheet)) {
      Cell cell = row.getCell(column);
      if (row.getRowNum() > WorkbookWriter.HEADING_ROW
          && cell != null
          && cell.getCellType() == CellType.NUMERIC) {
        sum += cell.getNumericCellValue();
      }
    }
    return sum;
  }

  /** Every cell of every sheet is no formula. */
  public void hasNoFormula() {
    for (var sheet : workbook) {
      for (Row row : sheet) {
        for (Cell cell : row) {
          assertEquals(
              false,
              cell.getCellType() == CellType.FORMULA,
              sheet.getSheetName() + cell.getAddress());
        }
      }
    }
  }
}
