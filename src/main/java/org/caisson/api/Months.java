package org.caisson.api;

import java.util.regex.Pattern;

/** Months as they go over the wire, {@code 2025-03}. */
final class Months {
  /** What is said of a query parameter that should be one. */
  static final String NOT_A_MONTH = "is not a month. Maybe write 2025-03.";

  private static final Pattern FORM = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

  private Months() {}

  /** Whether a text is a month; months are then in order as text. */
  static boolean isMonth(String text) {
    return FORM.matcher(text).matches();
  }
}
