package org.caisson.intake.workbook;

import java.util.Optional;

/** Cells that were merged into one: only the first of them, at the top left, has a value. */
public record CellRange(CellPlace first, CellPlace last) {

  static Optional<CellRange> at(String address) {
    String[] corners = address.split(":", -1);
    Optional<CellPlace> first = CellPlace.at(corners[0]);
    Optional<CellPlace> last = CellPlace.at(corners[corners.length - 1]);
    return corners.length <= 2 && first.isPresent() && last.isPresent()
        ? Optional.of(new CellRange(first.get(), last.get()))
        : Optional.empty();
  }

  /** Whether it reaches over cells of the row. */
  public boolean touches(int row) {
    return first.row() <= row && row <= last.row();
  }

  /** Whether more than one column is merged. */
  public boolean isWide() {
    return first.column() < last.column();
  }

  @Override
  public String toString() {
    return first + ":" + last;
  }
}
