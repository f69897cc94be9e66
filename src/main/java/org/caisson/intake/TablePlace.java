package org.caisson.intake;

import org.jspecify.annotations.Nullable;

/**
 * Where a table stands.
 *
 * @param file the file, relative to the model's folder
 * @param sheet of a workbook; null for a CSV file
 */
record TablePlace(String file, @Nullable String sheet) {

  /** The stable name of a fault in a table of this kind. */
  String code(String fault) {
    return (sheet == null ? "csv." : "sheet.") + fault;
  }

  Location itself() {
    return sheet == null
        ? new Location(file, null, null, null)
        : Location.sheet(file, sheet, null, null, -1);
  }

  Location row(int row) {
    return cell(row, null, -1);
  }

  /**
   * The place of a cell.
   *
   * @param column the name of its column
   * @param position of the column from 0, or below 0 where the table lacks it
   */
  Location cell(int row, @Nullable String column, int position) {
    return sheet == null
        ? new Location(file, null, row, column)
        : Location.sheet(file, sheet, row, column, position);
  }
}
