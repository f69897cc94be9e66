package org.caisson.export.xlsx;

import java.util.regex.Pattern;

/**
 * Words as they are put into a cell. They are stored as words, so nothing in them is ever computed;
 * here is what remains to be done for the file format.
 */
final class CellText {
  /** What a cell can hold. */
  static final int LONGEST = 32_767;

  private static final String CUT = " ... (cut: longer than a cell)";
  private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
  private static final char UNREADABLE = '\uFFFD';

  private CellText() {}

  /**
   * The same words: what only looks like an escaped character is escaped itself, characters that
   * cannot be in the file show as such, and what is longer than a cell says that it is cut.
   */
  static String of(String text) {
    String escaped = LOOKS_ESCAPED.matcher(readable(text)).replaceAll("_x005F_");
    return escaped.length() <= LONGEST
        ? escaped
        : escaped.substring(0, LONGEST - CUT.length()) + CUT;
  }

  /**
   * Whether a program might take the words for a formula when someone edits them, or saves them in
   * a format without types. Such cells are marked as text, as with an apostrophe in front.
   */
  static boolean looksLikeFormula(String text) {
    return !text.isEmpty() && "=+-@\t\r\n|%".indexOf(text.charAt(0)) >= 0;
  }

  private static String readable(String text) {
    StringBuilder readable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> readable.appendCodePoint(isReadable(point) ? point : UNREADABLE));
    return readable.toString();
  }

  /** The characters of XML 1.0. */
  private static boolean isReadable(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
