package org.caisson.export.sheet;

import java.util.List;

/**
 * A row of a table.
 *
 * @param cells one for each column
 * @param total whether it sums up others
 */
public record Row(List<Cell> cells, boolean total) {

  /** A row of data. */
  public static Row of(List<Cell> cells) {
    return new Row(List.copyOf(cells), false);
  }

  /** A row of data. */
  public static Row of(Cell... cells) {
    return of(List.of(cells));
  }

  /** A row that sums up others. */
  public static Row total(List<Cell> cells) {
    return new Row(List.copyOf(cells), true);
  }
}
