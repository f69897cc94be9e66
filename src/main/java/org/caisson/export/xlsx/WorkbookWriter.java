package org.caisson.export.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;

/**
 * Writes sheets as a workbook (Office Open XML). The first cell of every sheet is the marking, its
 * header and footer are the marking too. No cell is a formula: words are stored as words, so
 * nothing that somebody typed into a model is computed when the workbook is opened.
 *
 * @param title what the workbook is about
 * @param marking the marking that it carries; empty when there is none
 */
public record WorkbookWriter(String title, String marking) {
  private static final int MARKING_ROW = 0;
  private static final int TITLE_ROW = 1;
  private static final int SUBTITLE_ROW = 2;

  /** The row of the headings of a table, from 0; its data follow. */
  public static final int HEADING_ROW = 3;

  private static final int CHARACTER = 256;
  private static final int WIDEST = 255;
  private static final int SUBTITLE_WIDTH = 90;

  private static final String NOTHING = "There is none in this plan.";

  /** Writes the sheets in their order; the stream stays open. */
  public void write(List<Sheet> sheets, OutputStream out) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      describe(workbook.getProperties());
      Styles styles = new Styles(workbook);
      for (Sheet sheet : sheets) {
        write(sheet, workbook.createSheet(sheet.name()), styles);
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      TimelessZip.copy(bytes.toByteArray(), out);
    }
    out.flush();
  }

  /** The same plan gives the same workbook, so it says nothing of when it was written. */
  private void describe(POIXMLProperties properties) {
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(CellText.of(title));
    core.setCreator("Caisson");
    core.setCreated(Optional.empty());
    if (!marking.isEmpty()) {
      core.setKeywords(CellText.of(marking));
    }
  }

  private void write(Sheet sheet, XSSFSheet page, Styles styles) {
    head(sheet, page, styles);
    headings(sheet, page, styles);
    List<Row> rows = sheet.table().rows();
    for (int r = 0; r < rows.size(); r++) {
      row(sheet, rows.get(r), page.createRow(HEADING_ROW + 1 + r), styles);
    }
    if (rows.isEmpty()) {
      words(page.createRow(HEADING_ROW + 1).createCell(0), NOTHING, styles.subtitle());
    }
    page.createFreezePane(sheet.keptColumns(), HEADING_ROW + 1);
    filter(sheet, page);
    new Pages(marking, title).set(page, sheet, HEADING_ROW);
    ChartDrawing drawing = new ChartDrawing(page, sheet.table(), HEADING_ROW);
    for (int c = 0; c < sheet.charts().size(); c++) {
      drawing.draw(sheet.charts().get(c), c);
    }
  }

  private void head(Sheet sheet, XSSFSheet page, Styles styles) {
    words(page.createRow(MARKING_ROW).createCell(0), marking, styles.marking());
    words(page.createRow(TITLE_ROW).createCell(0), sheet.title(), styles.title());
    subtitle(sheet, page, styles);
  }

  /** It runs over several lines, as wide as the first columns: wider ones are on another page. */
  private static void subtitle(Sheet sheet, XSSFSheet page, Styles styles) {
    List<Column> columns = sheet.table().columns();
    int width = columns.get(0).width();
    int last = 0;
    while (width < SUBTITLE_WIDTH && last + 1 < columns.size()) {
      last++;
      width += columns.get(last).width();
    }
    if (last > 0) {
      page.addMergedRegion(new CellRangeAddress(SUBTITLE_ROW, SUBTITLE_ROW, 0, last));
    }
    XSSFRow row = page.createRow(SUBTITLE_ROW);
    words(row.createCell(0), sheet.subtitle(), styles.subtitle());
    row.setHeightInPoints(
        Math.max(row.getHeightInPoints(), new WrappedText(width, false).points(sheet.subtitle())));
  }

  private static void headings(Sheet sheet, XSSFSheet page, Styles styles) {
    XSSFRow row = page.createRow(HEADING_ROW);
    List<Column> columns = sheet.table().columns();
    for (int c = 0; c < columns.size(); c++) {
      Column column = columns.get(c);
      row.setHeightInPoints(
          Math.max(
              row.getHeightInPoints(),
              new WrappedText(column.width(), true).points(column.heading())));
      page.setColumnWidth(c, Math.min(WIDEST, column.width()) * CHARACTER);
      words(row.createCell(c), column.heading(), styles.heading(isNumeric(column)));
    }
  }

  private static boolean isNumeric(Column column) {
    Format format = column.format();
    return !format.equals(Format.TEXT) && !format.wrapped() && !format.equals(Format.MONTH);
  }

  private static void filter(Sheet sheet, XSSFSheet page) {
    int rows = sheet.table().rows().size();
    if (rows > 0) {
      page.setAutoFilter(
          new CellRangeAddress(
              HEADING_ROW, HEADING_ROW + rows, 0, sheet.table().columns().size() - 1));
    }
  }

  private static void row(Sheet sheet, Row row, XSSFRow target, Styles styles) {
    for (int c = 0; c < row.cells().size(); c++) {
      Column column = sheet.table().columns().get(c);
      Cell cell = row.cells().get(c);
      cell(cell, column, row.total(), target.createCell(c), styles);
      if (column.format().wrapped() && cell instanceof Cell.Text text) {
        float height = new WrappedText(column.width(), row.total()).points(text.value());
        target.setHeightInPoints(Math.max(target.getHeightInPoints(), height));
      }
    }
  }

  private static void cell(
      Cell cell, Column column, boolean total, XSSFCell target, Styles styles) {
    Format format = column.format();
    if (cell instanceof Cell.Text text) {
      boolean marked = CellText.looksLikeFormula(text.value());
      words(target, text.value(), styles.data(format, isNumeric(column), total, marked));
    } else if (cell instanceof Cell.Number number) {
      target.setCellValue(number.value());
      target.setCellStyle(styles.data(format.of(number.value()), true, total, false));
    } else if (cell instanceof Cell.Month month) {
      target.setCellValue(month.value().atDay(1));
      target.setCellStyle(styles.data(Format.MONTH, false, total, false));
    } else {
      target.setCellStyle(styles.data(format, false, total, false));
    }
  }

  private static void words(XSSFCell cell, String words, XSSFCellStyle style) {
    cell.setCellValue(CellText.of(words));
    cell.setCellStyle(style);
  }
}
