package org.caisson.export.sheet;

import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A column of a table.
 *
 * @param id its name in files, in camelCase; stable, people script against it
 * @param heading what stands above it, with its unit
 * @param format how its numbers are shown
 * @param width how many characters it has room for
 */
public record Column(String id, String heading, Format format, int width) {
  private static final int MONTH_WIDTH = 9;
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  /** A column of a month in a grid. */
  public static Column ofMonth(YearMonth month, Format format) {
    return new Column(month.toString(), month.toString(), format, MONTH_WIDTH);
  }

  /** Whether it is a column of a month in a grid. */
  public boolean isMonth() {
    return MONTH.matcher(id).matches();
  }
}
