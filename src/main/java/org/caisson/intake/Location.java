package org.caisson.intake;

import org.caisson.intake.workbook.CellPlace;
import org.jspecify.annotations.Nullable;

/**
 * A place in one of the author's files: a JSON pointer, or the row and column of a table.
 *
 * @param sheet the sheet of a workbook
 * @param cell the address of a cell of a workbook, such as B7
 */
record Location(
    String file,
    @Nullable String pointer,
    @Nullable String sheet,
    @Nullable Integer row,
    @Nullable String column,
    @Nullable String cell) {

  Location(String file, @Nullable String pointer, @Nullable Integer row, @Nullable String column) {
    this(file, pointer, null, row, column, null);
  }

  static Location pointer(String file, String pointer) {
    return new Location(file, pointer, null, null);
  }

  /** A place in a sheet of a workbook. */
  static Location sheet(
      String file, String sheet, @Nullable Integer row, @Nullable String column, int position) {
    String cell = row == null || position < 0 ? null : new CellPlace(row, position).toString();
    return new Location(file, null, sheet, row, column, cell);
  }

  /** The place of a field or element inside the value at this place. */
  Location below(String token) {
    if (pointer != null) {
      return pointer(file, pointer + "/" + Pointers.escape(token));
    }
    // The fields of a row are columns; what is inside a cell has no finer place.
    return row != null && column == null ? new Location(file, null, sheet, row, token, null) : this;
  }
}
