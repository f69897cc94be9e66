package org.caisson.intake.cell;

/** Text of cells. */
public final class CellText {
  private CellText() {}

  /**
   * The text without white space around it, of which what is pasted from web pages and does not
   * break is some too.
   */
  public static String strip(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
