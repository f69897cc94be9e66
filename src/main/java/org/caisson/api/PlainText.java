package org.caisson.api;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** Text that people are shown: it has no control characters, which databases and files refuse. */
final class PlainText {
  private PlainText() {}

  /** The first character of a name that has no place in it. */
  static OptionalInt strangerInName(String text) {
    return first(text, Character::isISOControl);
  }

  /** The first character of a text of several lines that has no place in it. */
  static OptionalInt strangerInLines(String text) {
    return first(text, letter -> Character.isISOControl(letter) && "\n\r\t".indexOf(letter) < 0);
  }

  private static OptionalInt first(String text, IntPredicate stranger) {
    return text.chars().filter(stranger).findFirst();
  }

  /** Why such a character is refused, and what to do. */
  static String refusal(String text, int stranger) {
    return "(%s) has the control character U+%04X, which cannot be kept. Maybe take it out."
        .formatted(shown(text), stranger);
  }

  /** The text with visible stand-ins for its control characters. */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.chars()
        .forEach(letter -> shown.append(Character.isISOControl(letter) ? '\uFFFD' : (char) letter));
    return shown.toString();
  }
}
