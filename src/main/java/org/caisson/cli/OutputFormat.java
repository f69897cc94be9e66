package org.caisson.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a plan is written. */
enum OutputFormat {
  /** A summary for people. */
  TEXT,
  /** One document with everything. */
  JSON,
  /** One file a table. */
  CSV,
  /** A workbook for a spreadsheet program. */
  XLSX;

  /** The format of that name, in letters of either case. */
  static Optional<OutputFormat> named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().equals(name.toUpperCase(Locale.ROOT)))
        .findFirst();
  }
}
