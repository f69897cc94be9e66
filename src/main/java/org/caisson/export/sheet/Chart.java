package org.caisson.export.sheet;

import java.util.List;

/**
 * A chart of some rows of the table that it stands beside.
 *
 * @param title what stands above it
 * @param kind what it draws
 * @param valueTitle what the vertical axis counts
 * @param firstRow the first row of the table that it shows, from 0
 * @param lastRow the last row that it shows
 * @param category the id of the column along the horizontal axis
 * @param series what is drawn, in the order of the legend
 */
public record Chart(
    String title,
    Kind kind,
    String valueTitle,
    int firstRow,
    int lastRow,
    String category,
    List<Series> series) {

  /** What a chart draws. */
  public enum Kind {
    /** A line for each series. */
    LINES,
    /**
     * Columns of each category on top of each other; series that are not solid as lines over them.
     */
    STACKED_COLUMNS
  }

  /**
   * A series.
   *
   * @param column the id of the column with its values; its heading is its name
   * @param colour six hexadecimal digits for red, green and blue
   * @param style how it is drawn where the chart draws lines
   */
  public record Series(String column, String colour, Style style) {
    /** A solid series. */
    public Series(String column, String colour) {
      this(column, colour, Style.SOLID);
    }
  }

  /** How a line is drawn. */
  public enum Style {
    SOLID,
    DASHED,
    DOTTED
  }
}
