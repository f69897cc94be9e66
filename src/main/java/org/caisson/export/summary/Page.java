package org.caisson.export.summary;

import java.util.ArrayList;
import java.util.List;

/** The text as it grows: headings, lines, wrapped paragraphs. */
final class Page {
  /** Characters of a line. */
  static final int WIDTH = 98;

  private final StringBuilder text = new StringBuilder();
  private final Glyphs glyphs;

  Page(Glyphs glyphs) {
    this.glyphs = glyphs;
  }

  Glyphs glyphs() {
    return glyphs;
  }

  /** A heading in capitals with a word of explanation behind it. */
  void heading(String title, String explanation) {
    text.append('\n').append(title);
    if (!explanation.isEmpty()) {
      text.append("  ").append(explanation);
    }
    text.append('\n').append(glyphs.rule(WIDTH)).append('\n');
  }

  /** One line; what is blank at its end is left out. */
  void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  /** A paragraph, its first line behind a lead and the others below it. */
  void wrapped(String lead, String paragraph) {
    String indent = " ".repeat(lead.length());
    List<String> lines = wrap(paragraph, WIDTH - lead.length());
    for (int i = 0; i < lines.size(); i++) {
      line((i == 0 ? lead : indent) + lines.get(i));
    }
  }

  String text() {
    return text.toString();
  }

  /** The words in lines of at most {@code width} characters; a longer word has its own line. */
  static List<String> wrap(String paragraph, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.strip().split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  /** The text in a column of that width, shortened where it is too long. */
  static String left(String text, int width) {
    return text.length() > width
        ? text.substring(0, Math.max(0, width - 2)) + ".."
        : text + " ".repeat(width - text.length());
  }

  /** The text at the right edge of a column; never shortened. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }
}
