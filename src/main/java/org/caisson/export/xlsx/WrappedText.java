package org.caisson.export.xlsx;

/**
 * How high a row is whose words run over several lines; programs do not work it out on opening.
 *
 * @param width how many characters its column has room for
 * @param bold whether the words are bold
 */
record WrappedText(int width, boolean bold) {
  private static final float LINE_POINTS = 12.75f;
  private static final float HIGHEST_POINTS = 400;

  /** The width of a digit, in which columns are measured, and what stays free beside the words. */
  private static final int PIXELS_A_CHARACTER = 7;

  private static final int PADDING_AND_INDENT = 17;

  /** The height that the words need, in points. */
  float points(String words) {
    double room = Math.max(1, width * PIXELS_A_CHARACTER - PADDING_AND_INDENT);
    int lines = words.lines().mapToInt(line -> lines(line, room)).sum();
    return Math.min(HIGHEST_POINTS, Math.max(1, lines) * LINE_POINTS + 1);
  }

  /** A line ends before the word that it has no room for; a word longer than a line is broken. */
  private int lines(String text, double room) {
    double space = LetterWidths.pixels(" ", bold);
    int lines = 1;
    double used = 0;
    for (String word : text.split(" ")) {
      double length = LetterWidths.pixels(word, bold);
      if (used > 0 && used + space + length > room) {
        lines++;
        used = 0;
      }
      double end = used + (used > 0 ? space : 0) + length;
      int broken = (int) Math.max(0, Math.ceil(end / room) - 1);
      lines += broken;
      used = end - broken * room;
    }
    return lines;
  }
}
