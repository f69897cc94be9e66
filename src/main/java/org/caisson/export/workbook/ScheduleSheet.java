package org.caisson.export.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.domain.plant.ProcessStep;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Table;

/** What each line starts of each item, month by month. */
final class ScheduleSheet {
  private record Key(String line, String item) {}

  private ScheduleSheet() {}

  static Sheet of(PlanBook book) {
    Grid<Key> grid = new Grid<>(book.model().horizon());
    book.plan()
        .schedule()
        .forEach(w -> grid.add(new Key(w.line(), w.item()), w.month(), w.quantity()));
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("line", "Line", Format.TEXT, 32),
                new Column("item", "Item", Format.TEXT, 30),
                new Column("step", "Step", Format.TEXT, 26),
                new Column("unit", "Unit", Format.TEXT, 9),
                new Column("total", "All months", Format.UNITS, 12)));
    columns.addAll(book.monthColumns());
    List<Row> rows = new ArrayList<>();
    for (Line line : book.model().industrialBase().lines()) {
      for (LineProduct product : line.products()) {
        rows.add(row(line, product.item(), grid, book));
      }
    }
    return new Sheet(
        "Schedule",
        "Schedule by line and month",
        "Units started in each month; what is accepted comes into stock after the line's yield and"
            + " throughput time.",
        new Table(columns, rows),
        2,
        Sheet.Printing.YEARS);
  }

  /** A step as people say it; LAP is said so. */
  private static String step(ProcessStep step) {
    return step == ProcessStep.LAP
        ? "load, assemble, pack (LAP)"
        : step.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Row row(Line line, String item, Grid<Key> grid, PlanBook book) {
    Key key = new Key(line.id(), item);
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.of(line.name()),
                Cell.of(book.names().item(item)),
                Cell.of(step(line.step())),
                Cell.of(book.names().unit(item)),
                Cell.of(grid.total(key))));
    cells.addAll(grid.cells(key));
    return Row.of(cells);
  }
}
