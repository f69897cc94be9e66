package org.caisson.intake;

import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheet of a template that explains the others; it is not read. */
final class TemplateExplanation {
  private static final int CHARACTER = 256;
  private static final int[] WIDTHS = {18, 24, 10, 90, 44};

  private final XSSFSheet sheet;
  private final CellStyle bold;
  private final CellStyle wrapped;
  private int rows;

  TemplateExplanation(XSSFWorkbook workbook) {
    this.sheet = workbook.createSheet(WorkbookTables.EXPLANATION);
    this.bold = workbook.createCellStyle();
    Font font = workbook.createFont();
    font.setBold(true);
    bold.setFont(font);
    this.wrapped = workbook.createCellStyle();
    wrapped.setWrapText(true);
    for (int c = 0; c < WIDTHS.length; c++) {
      sheet.setColumnWidth(c, WIDTHS[c] * CHARACTER);
    }
  }

  void write(PartKind kind, List<TableShape> shapes) {
    row(bold, "Caisson: " + kind.words());
    row(
        wrapped,
        "",
        "",
        "",
        "Fill in the sheets after this one, a record a row. This sheet is not read.");
    row(
        wrapped,
        "",
        "",
        "",
        "Columns may stand in any order; those that are not required may be left empty or removed.");
    row(
        wrapped,
        "",
        "",
        "",
        "Write values: formulas and merged cells are refused. Several entries in a cell have ; between them.");
    row(wrapped, "", "", "", "Months are written 2025-03, dates as dates or 2025-03-31.");
    row(wrapped);
    row(bold, "Sheet", "Column", "Required", "Meaning", "Values");
    for (TableShape shape : shapes) {
      row(bold, shape.name(), "", shape.required() ? "yes" : "", shape.meaning());
      shape.columns().forEach(column -> explain(shape, column));
    }
    sheet.createFreezePane(0, 1);
  }

  private void explain(TableShape shape, TableColumn column) {
    row(
        wrapped,
        shape.name(),
        column.name(),
        column.required() ? "yes" : "",
        column.meaning(),
        String.join(", ", column.values()));
  }

  private void row(CellStyle style, String... cells) {
    Row row = sheet.createRow(rows++);
    for (int c = 0; c < cells.length; c++) {
      row.createCell(c).setCellValue(cells[c]);
      row.getCell(c).setCellStyle(style);
    }
  }
}
