package org.caisson.export.sheet;

import java.util.List;

/**
 * A table with what it is called and the charts that stand beside it.
 *
 * @param name the name of its tab, at most 31 characters
 * @param title what it shows
 * @param subtitle how it is read, in a sentence; empty when that is clear
 * @param table the table
 * @param keptColumns how many columns on the left stay in sight and are repeated on every page
 * @param printing how it is put on pages
 * @param charts the charts
 */
public record Sheet(
    String name,
    String title,
    String subtitle,
    Table table,
    int keptColumns,
    Printing printing,
    List<Chart> charts) {

  /** How a sheet is put on pages. */
  public enum Printing {
    /** As many pages down as it takes, upright, the table as wide as the page. */
    UPRIGHT,
    /** The same, on pages that lie. */
    LYING,
    /** A page for each year of months, with the kept columns on each. */
    YEARS,
    /** The table first, then the charts on pages of their own. */
    CHARTS_APART
  }

  /** A sheet without charts. */
  public Sheet(
      String name, String title, String subtitle, Table table, int keptColumns, Printing printing) {
    this(name, title, subtitle, table, keptColumns, printing, List.of());
  }
}
