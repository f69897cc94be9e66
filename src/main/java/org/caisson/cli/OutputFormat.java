package org.caisson.cli;

/** How a plan is written. */
enum OutputFormat {
  /** A summary for people. */
  TEXT,
  /** One document with everything. */
  JSON,
  /** One file a table. */
  CSV,
  /** A workbook; named so that asking for it gets an answer. */
  XLSX
}
