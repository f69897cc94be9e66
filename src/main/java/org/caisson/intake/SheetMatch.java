package org.caisson.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.caisson.intake.cell.CellRow;
import org.caisson.intake.workbook.SheetOutline;

/**
 * Which table a sheet is: the one of its name, or else the one whose columns its header names.
 *
 * @param shape what it looks like
 * @param header the row of names
 */
record SheetMatch(TableShape shape, CellRow header) {
  /** Of what a table needs and of what a header names, the part that must fit each other. */
  private static final double GOOD_FIT = 0.6;

  /** The table that the sheet is; empty when it is none of them. */
  static Optional<SheetMatch> of(String name, SheetOutline outline, List<TableShape> shapes) {
    return shapes.stream()
        .filter(shape -> shape.isCalled(name))
        .findFirst()
        .map(shape -> new SheetMatch(shape, header(shape, outline)))
        .or(() -> byColumns(outline, shapes));
  }

  /** The row that names the most columns, for there may be titles above it. */
  private static CellRow header(TableShape shape, SheetOutline outline) {
    CellRow best = outline.first().get(0);
    for (CellRow row : outline.first()) {
      if (known(shape, row) > known(shape, best)) {
        best = row;
      }
    }
    return best;
  }

  /** How many columns of the table its header names. */
  long columnsKnown() {
    return known(shape, header);
  }

  private static long known(TableShape shape, CellRow row) {
    return row.cells().values().stream()
        .flatMap(cell -> shape.column(cell).stream())
        .distinct()
        .count();
  }

  private static Optional<SheetMatch> byColumns(SheetOutline outline, List<TableShape> shapes) {
    return shapes.stream()
        .map(shape -> new SheetMatch(shape, header(shape, outline)))
        .filter(SheetMatch::isGood)
        .max(Comparator.comparingLong(match -> known(match.shape(), match.header())));
  }

  private boolean isGood() {
    List<String> required = shape.requiredColumns();
    long given =
        header.cells().values().stream()
            .flatMap(cell -> shape.column(cell).stream())
            .filter(TableColumn::required)
            .distinct()
            .count();
    return given >= GOOD_FIT * required.size()
        && known(shape, header) >= GOOD_FIT * header.cells().size();
  }
}
