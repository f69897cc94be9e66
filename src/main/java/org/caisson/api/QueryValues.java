package org.caisson.api;

import org.jspecify.annotations.Nullable;

/** What query parameters say; nothing is guessed where one says something else. */
final class QueryValues {
  private QueryValues() {}

  /** A parameter that is true or false, and false when it is not given. */
  static boolean flag(String name, @Nullable String value) {
    if (value == null || value.equals("false")) {
      return false;
    }
    if (value.equals("true")) {
      return true;
    }
    throw ProblemException.badParameter(
        name, value, "is neither true nor false. Maybe write true.");
  }

  /** The number of a revision; null when it is not given. */
  static @Nullable Integer revision(String name, @Nullable String value) {
    if (value == null) {
      return null;
    }
    try {
      return Integer.valueOf(value);
    } catch (NumberFormatException notNumber) {
      throw ProblemException.badParameter(
          name,
          value,
          "is not the number of a revision. Maybe write one like 1, or leave the parameter out.");
    }
  }
}
