package org.caisson.export.xlsx;

/**
 * How wide words are in the font of workbooks (Arial, or what is as wide as it), at its size. The
 * widths of letters are those of the font, in thousandths of its height; they stand here because a
 * workbook must not depend on the fonts of the machine that writes it.
 */
final class LetterWidths {
  /** The height of the font in pixels: 10 points at 96 dots an inch. */
  private static final double HEIGHT = 10 * 96 / 72.0;

  private static final double THOUSANDTHS = 1_000;
  private static final double BOLDER = 1.08;
  private static final char FIRST = ' ';
  private static final int OTHER_LETTERS = 667;
  private static final int IDEOGRAPHS = 1_000;
  private static final int FIRST_IDEOGRAPH = 0x2E80;

  /** From the space to the tilde, in the order of ASCII. */
  private static final int[] WIDTHS = {
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584
  };

  private LetterWidths() {}

  /** The width of words on one line, in pixels. */
  static double pixels(String words, boolean bold) {
    int sum = words.codePoints().map(LetterWidths::of).sum();
    return sum / THOUSANDTHS * HEIGHT * (bold ? BOLDER : 1);
  }

  private static int of(int letter) {
    int place = letter - FIRST;
    if (place >= 0 && place < WIDTHS.length) {
      return WIDTHS[place];
    }
    return letter >= FIRST_IDEOGRAPH ? IDEOGRAPHS : OTHER_LETTERS;
  }
}
