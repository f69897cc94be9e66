package org.caisson.domain.validation;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Characters that are no letters and are not shown: databases and files refuse some, terminals obey
 * others.
 */
public final class ControlCharacters {
  private ControlCharacters() {}

  /** The first one in a name, which is one line. */
  public static OptionalInt inName(String text) {
    return first(text, Character::isISOControl);
  }

  /** The first one in a text that may have several lines. */
  public static OptionalInt inLines(String text) {
    return first(text, letter -> Character.isISOControl(letter) && "\n\r\t".indexOf(letter) < 0);
  }

  private static OptionalInt first(String text, IntPredicate stranger) {
    return text.chars().filter(stranger).findFirst();
  }

  /** The text with visible stand-ins for all of them. */
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    text.chars()
        .forEach(letter -> shown.append(Character.isISOControl(letter) ? '\uFFFD' : (char) letter));
    return shown.toString();
  }

  /** The text without any. */
  public static String without(String text) {
    StringBuilder left = new StringBuilder();
    text.chars()
        .filter(letter -> !Character.isISOControl(letter))
        .forEach(letter -> left.append((char) letter));
    return left.toString();
  }

  /** Why one of them is refused: goes on from the text. */
  public static String refusal(int control) {
    return "has the control character U+%04X, which cannot be kept".formatted(control);
  }
}
