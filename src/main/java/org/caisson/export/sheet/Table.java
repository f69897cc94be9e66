package org.caisson.export.sheet;

import java.util.List;

/**
 * Rows under columns.
 *
 * @param columns the columns, each id once
 * @param rows the rows, each with as many cells as there are columns
 */
public record Table(List<Column> columns, List<Row> rows) {

  /**
   * A table.
   *
   * @throws IllegalArgumentException when a row has more or fewer cells than there are columns
   */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row has %d cells for %d columns.".formatted(row.cells().size(), columns.size()));
      }
    }
  }

  /**
   * The place of a column.
   *
   * @throws IllegalArgumentException when there is none of that id
   */
  public int indexOf(String id) {
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).id().equals(id)) {
        return c;
      }
    }
    throw new IllegalArgumentException("There is no column " + id + ".");
  }
}
