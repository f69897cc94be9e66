package org.caisson.intake;

import org.jspecify.annotations.Nullable;

/** A place in one of the author's files: a JSON pointer, or the row and column of a table. */
record Location(
    String file, @Nullable String pointer, @Nullable Integer row, @Nullable String column) {

  static Location pointer(String file, String pointer) {
    return new Location(file, pointer, null, null);
  }

  static Location row(String file, int row) {
    return new Location(file, null, row, null);
  }

  static Location cell(String file, int row, String column) {
    return new Location(file, null, row, column);
  }

  /** The place of a field or element inside the value at this place. */
  Location below(String token) {
    if (pointer != null) {
      return pointer(file, pointer + "/" + Pointers.escape(token));
    }
    // The fields of a row are columns; what is inside a cell has no finer place.
    return row != null && column == null ? cell(file, row, token) : this;
  }
}
