package org.caisson.export.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.caisson.export.sheet.Format;
import org.jspecify.annotations.Nullable;

/** How cells look; each look is made once a workbook, for there may be no more than 64,000. */
final class Styles {
  private static final byte[] INK = {(byte) 0x1F, (byte) 0x3A, (byte) 0x4D};
  private static final byte[] PALE = {(byte) 0xE8, (byte) 0xEE, (byte) 0xF2};
  private static final byte[] RULE = {(byte) 0xD0, (byte) 0xD7, (byte) 0xDC};
  private static final byte[] GREY = {(byte) 0x59, (byte) 0x63, (byte) 0x6B};
  private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
  private static final String FONT = "Arial";
  private static final short POINTS = 10;
  private static final short TITLE_POINTS = 14;
  private static final short INDENT = 1;

  private record Look(Format format, boolean number, boolean total, boolean marked) {}

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> data = new HashMap<>();
  private final XSSFCellStyle marking;
  private final XSSFCellStyle title;
  private final XSSFCellStyle subtitle;
  private final XSSFCellStyle heading;
  private final XSSFCellStyle numberHeading;
  private final XSSFFont bold;

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    XSSFFont usual = workbook.getFontAt(0);
    usual.setFontName(FONT);
    usual.setFontHeightInPoints(POINTS);
    bold = font(true, null);
    marking = plain(font(true, null));
    title = plain(titleFont());
    subtitle = plain(font(false, GREY));
    subtitle.setWrapText(true);
    subtitle.setVerticalAlignment(VerticalAlignment.TOP);
    heading = heading(HorizontalAlignment.LEFT);
    numberHeading = heading(HorizontalAlignment.RIGHT);
  }

  XSSFCellStyle marking() {
    return marking;
  }

  XSSFCellStyle title() {
    return title;
  }

  XSSFCellStyle subtitle() {
    return subtitle;
  }

  /** The heading of a column of words or of numbers. */
  XSSFCellStyle heading(boolean numbers) {
    return numbers ? numberHeading : heading;
  }

  /**
   * A cell of data.
   *
   * @param marked whether it is marked as text, because it looks like a formula
   */
  XSSFCellStyle data(Format format, boolean number, boolean total, boolean marked) {
    return data.computeIfAbsent(new Look(format, number, total, marked), this::make);
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(look.format().pattern()));
    style.setWrapText(look.format().wrapped());
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setAlignment(look.number() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
    if (!look.number()) {
      style.setIndention(INDENT);
    }
    style.setBorderBottom(BorderStyle.HAIR);
    style.setBottomBorderColor(colour(RULE));
    style.setQuotePrefixed(look.marked());
    if (look.total()) {
      style.setFont(bold);
      fill(style, PALE);
    }
    return style;
  }

  private XSSFCellStyle heading(HorizontalAlignment alignment) {
    XSSFCellStyle style = plain(font(true, WHITE));
    fill(style, INK);
    style.setWrapText(true);
    style.setAlignment(alignment);
    style.setIndention(alignment == HorizontalAlignment.LEFT ? INDENT : 0);
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    return style;
  }

  private XSSFCellStyle plain(XSSFFont font) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font);
    return style;
  }

  private XSSFFont titleFont() {
    XSSFFont font = font(true, INK);
    font.setFontHeightInPoints(TITLE_POINTS);
    return font;
  }

  private XSSFFont font(boolean isBold, byte @Nullable [] colour) {
    XSSFFont font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints(POINTS);
    font.setBold(isBold);
    if (colour != null) {
      font.setColor(colour(colour));
    }
    return font;
  }

  private static void fill(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(colour(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }

  private static XSSFColor colour(byte[] rgb) {
    return new XSSFColor(rgb, null);
  }
}
