package org.caisson.export.xlsx;

import org.caisson.export.sheet.Column;

/** How high a row is whose words run over several lines; programs do not work it out on opening. */
final class WrappedText {
  private static final float LINE_POINTS = 12.75f;
  private static final float HIGHEST_POINTS = 400;

  /** A width counts digits; the letters of words are a little wider. */
  private static final double LETTERS_A_WIDTH = 0.95;

  private WrappedText() {}

  /** The height that the words need in a column, in points. */
  static float points(String words, Column column) {
    int room = (int) Math.max(1, column.width() * LETTERS_A_WIDTH);
    int lines = words.lines().mapToInt(line -> lines(line, room)).sum();
    return Math.min(HIGHEST_POINTS, Math.max(1, lines) * LINE_POINTS + 1);
  }

  /** A line ends before the word that it has no room for; a word longer than a line is broken. */
  private static int lines(String text, int room) {
    int lines = 1;
    int used = 0;
    for (String word : text.split(" ")) {
      if (used > 0 && used + 1 + word.length() > room) {
        lines++;
        used = 0;
      }
      int end = used + (used > 0 ? 1 : 0) + word.length();
      int broken = Math.max(0, end - 1) / room;
      lines += broken;
      used = end - broken * room;
    }
    return lines;
  }
}
