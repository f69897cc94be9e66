package org.caisson.intake;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caisson.intake.workbook.CellPlace;

/** Adds to a template the sheets that are filled in, one a table. */
final class TemplateSheets {
  private static final int LAST_ROW = 5000;
  private static final int CHARACTER = 256;
  private static final int NARROWEST = 12;

  private final XSSFWorkbook workbook;
  private final List<TableShape> shapes;
  private final TemplateLists lists;
  private final XSSFSheet values;
  private final CellStyle needed;
  private final CellStyle optional;
  private final CellStyle text;
  private final CellStyle day;
  private int columnsOfValues;

  /**
   * @param values the sheet that holds what drop-downs offer
   */
  TemplateSheets(
      XSSFWorkbook workbook, List<TableShape> shapes, TemplateLists lists, XSSFSheet values) {
    this.workbook = workbook;
    this.shapes = shapes;
    this.lists = lists;
    this.values = values;
    this.needed = header(IndexedColors.LIGHT_YELLOW);
    this.optional = header(IndexedColors.GREY_25_PERCENT);
    this.text = format("@");
    this.day = format("yyyy-mm-dd");
  }

  private CellStyle header(IndexedColors colour) {
    CellStyle style = workbook.createCellStyle();
    Font bold = workbook.createFont();
    bold.setBold(true);
    style.setFont(bold);
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private CellStyle format(String code) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(code));
    return style;
  }

  void add(TableShape shape) {
    XSSFSheet sheet = workbook.createSheet(shape.name());
    sheet.createRow(0);
    for (int c = 0; c < shape.columns().size(); c++) {
      column(sheet, c, shape.columns().get(c));
    }
    sheet.createFreezePane(1, 1);
  }

  private void column(XSSFSheet sheet, int position, TableColumn column) {
    Cell cell = sheet.getRow(0).createCell(position);
    cell.setCellValue(column.name());
    cell.setCellStyle(column.required() ? needed : optional);
    comment(sheet, cell, (column.required() ? "Required. " : "") + column.meaning());
    sheet.setColumnWidth(position, Math.max(NARROWEST, column.name().length() + 4) * CHARACTER);
    sheet.setDefaultColumnStyle(position, style(column));
    offered(column).ifPresent(range -> dropDown(sheet, position, column, range));
  }

  /** Text stays text: a spreadsheet would make a date of the month 2025-03. */
  private CellStyle style(TableColumn column) {
    return switch (column.kind()) {
      case DATE -> day;
      case NUMBER, MONEY, FLAG -> workbook.getCellStyleAt(0);
      default -> text;
    };
  }

  private static void comment(XSSFSheet sheet, Cell cell, String text) {
    XSSFClientAnchor anchor =
        new XSSFClientAnchor(
            0, 0, 0, 0, cell.getColumnIndex() + 1, 1, cell.getColumnIndex() + 4, 8);
    Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
    comment.setString(new XSSFRichTextString(text));
    comment.setAuthor("Caisson");
    cell.setCellComment(comment);
  }

  /** The cells that hold what the column's drop-down offers; empty when it has none. */
  private Optional<String> offered(TableColumn column) {
    List<String> offered = lists.values(column);
    if (!offered.isEmpty()) {
      return Optional.of(write(column, offered));
    }
    return lists.sheet(column, shapes).map(sheet -> "'%s'!$A$2:$A$%d".formatted(sheet, LAST_ROW));
  }

  private String write(TableColumn column, List<String> offered) {
    int position = columnsOfValues++;
    valueCell(0, position).setCellValue(column.name());
    for (int i = 0; i < offered.size(); i++) {
      valueCell(i + 1, position).setCellValue(offered.get(i));
    }
    String letters = CellPlace.letters(position);
    return "'%s'!$%s$2:$%s$%d"
        .formatted(values.getSheetName(), letters, letters, offered.size() + 1);
  }

  private Cell valueCell(int row, int position) {
    return (values.getRow(row) == null ? values.createRow(row) : values.getRow(row))
        .createCell(position);
  }

  private void dropDown(XSSFSheet sheet, int position, TableColumn column, String range) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            helper.createFormulaListConstraint(range),
            new CellRangeAddressList(1, LAST_ROW - 1, position, position));
    validation.setShowErrorBox(TemplateLists.isClosed(column));
    validation.setSuppressDropDownArrow(true);
    sheet.addValidationData(validation);
  }
}
