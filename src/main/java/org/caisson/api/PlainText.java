package org.caisson.api;

import java.util.OptionalInt;
import org.caisson.domain.validation.ControlCharacters;

/** Text that people are shown: it has no control characters, which databases and files refuse. */
final class PlainText {
  private PlainText() {}

  /** The first character of a name that has no place in it. */
  static OptionalInt strangerInName(String text) {
    return ControlCharacters.inName(text);
  }

  /** The first character of a text of several lines that has no place in it. */
  static OptionalInt strangerInLines(String text) {
    return ControlCharacters.inLines(text);
  }

  /** Why such a character is refused, and what to do. */
  static String refusal(String text, int stranger) {
    return "(%s) %s. Maybe take it out."
        .formatted(shown(text), ControlCharacters.refusal(stranger));
  }

  /** The text with visible stand-ins for its control characters. */
  static String shown(String text) {
    return ControlCharacters.shown(text);
  }
}
