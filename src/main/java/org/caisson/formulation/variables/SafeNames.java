package org.caisson.formulation.variables;

import java.time.YearMonth;
import java.util.Locale;

/**
 * The one place where names of the program are made: {@code kind_number_subject_year_month}. The
 * kind and the number make them unique; the subject is there for the reader.
 */
public final class SafeNames {
  private static final int LONGEST_SUBJECT = 60;

  private SafeNames() {}

  /** A name for a subject's variable or row in a month. */
  public static String of(String kind, int number, String subject, YearMonth month) {
    return String.format(
        Locale.ROOT,
        "%s_%d_%s_%d_%02d",
        kind,
        number,
        safe(subject),
        month.getYear(),
        month.getMonthValue());
  }

  private static String safe(String text) {
    String safe = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    return safe.substring(0, Math.min(LONGEST_SUBJECT, safe.length()));
  }
}
