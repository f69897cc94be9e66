package org.caisson.intake.workbook;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;

/** Which of the styles of a workbook show numbers as days. */
final class DateStyles extends PartHandler {
  private final Map<Integer, String> formats = new HashMap<>();
  private final BitSet days = new BitSet();
  private boolean inCellStyles;
  private int styles;

  DateStyles() {
    super(0);
  }

  boolean isDay(int style) {
    return days.get(style);
  }

  @Override
  void begins(String element, Attributes attributes) {
    switch (element) {
      case "numFmt" -> format(attributes);
      case "cellXfs" -> inCellStyles = true;
      case "xf" -> style(attributes);
      default -> {}
    }
  }

  private void format(Attributes attributes) {
    String code = attributes.getValue("formatCode");
    if (code != null) {
      formats.put(number(attributes.getValue("numFmtId"), 0), code);
    }
  }

  private void style(Attributes attributes) {
    if (inCellStyles) {
      int format = number(attributes.getValue("numFmtId"), 0);
      String code = formats.getOrDefault(format, builtin(format));
      days.set(styles++, DateUtil.isADateFormat(format, code));
    }
  }

  private static String builtin(int format) {
    String code = BuiltinFormats.getBuiltinFormat(format);
    return code == null ? "General" : code;
  }

  @Override
  void ends(String element) {
    inCellStyles = inCellStyles && !element.equals("cellXfs");
  }
}
