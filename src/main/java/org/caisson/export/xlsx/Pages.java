package org.caisson.export.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Sheet;

/** Puts a sheet on pages: marked above and below, headings and names on each. */
final class Pages {
  /** What the header and the footer of a page can hold, with what says where it stands. */
  private static final int LONGEST_MARKING = 180;

  private static final double MARGIN_INCHES = 0.5;
  private static final double MARKED_MARGIN_INCHES = 0.8;
  private static final double CHARACTERS_LYING = 135;
  private static final int LEAST_SCALE = 40;

  /** Wider tables are on pages of A3, which do not make them too small to read. */
  private static final int WIDEST_ON_A4 = 230;

  private static final int WIDEST_ON_A3 = 330;

  /** Columns before the months that together are wider have a page of their own. */
  private static final int WIDE_LEAD = 40;

  private static final int CHART_SCALE = 68;
  private static final String DECEMBER = "-12";

  private final String marking;
  private final String name;

  Pages(String marking, String name) {
    this.marking = marking;
    this.name = name;
  }

  void set(XSSFSheet page, Sheet sheet, int headingRow) {
    margins(page);
    mark(page);
    page.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
    page.setRepeatingRows(new CellRangeAddress(headingRow, headingRow, -1, -1));
    if (sheet.keptColumns() > 0 && sheet.printing() != Sheet.Printing.CHARTS_APART) {
      page.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, sheet.keptColumns() - 1));
    }
    switch (sheet.printing()) {
      case UPRIGHT -> asWideAsThePage(page, sheet, false);
      case LYING -> asWideAsThePage(page, sheet, true);
      case YEARS -> byYears(page, sheet);
      case CHARTS_APART -> chartsApart(page, sheet, headingRow);
    }
  }

  private static void margins(XSSFSheet page) {
    page.setMargin(PageMargin.LEFT, MARGIN_INCHES);
    page.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
    page.setMargin(PageMargin.TOP, MARKED_MARGIN_INCHES);
    page.setMargin(PageMargin.BOTTOM, MARKED_MARGIN_INCHES);
  }

  private void mark(XSSFSheet page) {
    String shown = forHeader(marking, LONGEST_MARKING);
    String bold = shown.isEmpty() ? "" : "&B" + shown + "&B";
    page.getHeader().setCenter(bold);
    page.getFooter().setCenter(bold);
    page.getFooter().setLeft(forHeader(name, 40));
    page.getFooter().setRight("&P / &N");
  }

  /** Ampersands begin commands there, so they are doubled. */
  static String forHeader(String text, int longest) {
    String one = text.replaceAll("\\s+", " ").strip();
    String cut = one.length() <= longest ? one : one.substring(0, longest) + " ... (see cell A1)";
    return cut.replace("&", "&&");
  }

  private static void asWideAsThePage(XSSFSheet page, Sheet sheet, boolean lying) {
    page.getPrintSetup().setLandscape(lying);
    if (width(sheet.table().columns()) > WIDEST_ON_A4) {
      page.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
    }
    page.setFitToPage(true);
    page.getPrintSetup().setFitWidth((short) pagesAbreast(sheet));
    page.getPrintSetup().setFitHeight((short) 0);
  }

  /** A table that would be too small to read on one page is on two, its kept columns on both. */
  private static int pagesAbreast(Sheet sheet) {
    return width(sheet.table().columns()) > WIDEST_ON_A3 ? 2 : 1;
  }

  private static void byYears(XSSFSheet page, Sheet sheet) {
    page.getPrintSetup().setLandscape(true);
    List<Column> columns = sheet.table().columns();
    double kept = width(columns.subList(0, sheet.keptColumns()));
    double widest = 0;
    double segment = kept;
    int firstMonth = firstMonth(columns);
    double lead = width(columns.subList(sheet.keptColumns(), firstMonth));
    for (int c = sheet.keptColumns(); c < columns.size(); c++) {
      if (c == firstMonth && lead > WIDE_LEAD) {
        page.setColumnBreak(c - 1);
        segment = kept;
      }
      segment += columns.get(c).width();
      widest = Math.max(widest, segment);
      if (columns.get(c).isMonth()
          && columns.get(c).id().endsWith(DECEMBER)
          && c < columns.size() - 1) {
        page.setColumnBreak(c);
        segment = kept;
      }
    }
    page.getPrintSetup().setScale(scale(widest, 100));
  }

  private static int firstMonth(List<Column> columns) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).isMonth()) {
        return c;
      }
    }
    return columns.size();
  }

  /** The scale in percent at which so many characters are as wide as the page. */
  private static short scale(double characters, int most) {
    int scale = (int) Math.floor(100 * CHARACTERS_LYING / characters);
    return (short) Math.max(LEAST_SCALE, Math.min(most, scale));
  }

  private static double width(List<Column> columns) {
    return columns.stream().mapToInt(Column::width).sum();
  }

  /** A page holds two rows of charts; its breaks go through the table too. */
  private static void chartsApart(XSSFSheet page, Sheet sheet, int headingRow) {
    page.getPrintSetup().setLandscape(true);
    page.getPrintSetup().setScale(scale(width(sheet.table().columns()), CHART_SCALE));
    page.setColumnBreak(sheet.table().columns().size());
    int perPage = ChartDrawing.ROWS_ON_PAGE * ChartDrawing.ABREAST;
    for (int above = perPage; above < sheet.charts().size(); above += perPage) {
      int rows = above / ChartDrawing.ABREAST * ChartDrawing.ROWS_HIGH;
      page.setRowBreak(headingRow + rows);
    }
  }
}
