package org.caisson.export.summary;

import java.nio.charset.Charset;

/** The characters that a terminal can show. */
public enum Glyphs {
  /** Block characters, for terminals that show Unicode. */
  UNICODE("▁▂▃▄▅▆▇█", "·", "─"),
  /** Letters and signs that every terminal shows. */
  ASCII(".:-=+*#@", "_", "-");

  private final String levels;
  private final String nothing;
  private final String rule;

  Glyphs(String levels, String nothing, String rule) {
    this.levels = levels;
    this.nothing = nothing;
    this.rule = rule;
  }

  /** The glyphs for an output in that encoding. */
  public static Glyphs of(Charset charset) {
    return charset.newEncoder().canEncode(UNICODE.levels + UNICODE.nothing + UNICODE.rule)
        ? UNICODE
        : ASCII;
  }

  /** The height of a share of the whole; shares are between 0 and 1. */
  String level(double share) {
    int step = (int) Math.ceil(Math.min(1, share) * levels.length() - 1e-9);
    return step <= 0 ? nothing : levels.substring(step - 1, step);
  }

  /** All heights, the lowest first. */
  String scale() {
    return levels;
  }

  /** Nothing happens. */
  String nothing() {
    return nothing;
  }

  /** A line across. */
  String rule(int width) {
    return rule.repeat(width);
  }
}
