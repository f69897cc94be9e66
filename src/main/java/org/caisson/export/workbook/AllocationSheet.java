package org.caisson.export.workbook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caisson.domain.item.Item;
import org.caisson.domain.plan.Allocation;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Chart;
import org.caisson.export.sheet.Chart.Style;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Table;

/** How each month's deliveries are divided between Ukraine and restocking. */
final class AllocationSheet {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("item", "Item", Format.TEXT, 30),
          new Column("month", "Month", Format.MONTH, 9),
          new Column("unit", "Unit", Format.TEXT, 9),
          new Column("ukraine", "To Ukraine", Format.UNITS, 11),
          new Column("donated", "From stocks to Ukraine", Format.UNITS, 11),
          new Column("restock", "To restock", Format.UNITS, 11),
          new Column("need", "Ukraine's need", Format.UNITS, 11),
          new Column("shortfall", "Need not met", Format.UNITS, 11));

  private static final List<Chart.Series> SERIES =
      List.of(
          new Chart.Series("ukraine", "2F6FB0"),
          new Chart.Series("donated", "F2C14E"),
          new Chart.Series("restock", "2E8B57"),
          new Chart.Series("need", "C0392B", Style.DASHED));

  private AllocationSheet() {}

  static Sheet of(PlanBook book) {
    List<Row> rows = new ArrayList<>();
    List<Chart> charts = new ArrayList<>();
    for (Item item : book.items()) {
      int first = rows.size();
      Map<YearMonth, Allocation> allocated = allocated(item, book);
      if (!allocated.isEmpty()) {
        for (YearMonth month : book.months()) {
          rows.add(row(item, allocated.getOrDefault(month, nothing(item, month))));
        }
        charts.add(chart(item, first, rows.size() - 1));
      }
    }
    return new Sheet(
        "Allocation",
        "Deliveries to Ukraine and to restock",
        "Units a month. What Ukraine gets from stocks was given by nations and is not made in the"
            + " month.",
        new Table(COLUMNS, rows),
        1,
        Sheet.Printing.CHARTS_APART,
        charts);
  }

  private static Map<YearMonth, Allocation> allocated(Item item, PlanBook book) {
    return book.plan().allocation().stream()
        .filter(month -> month.item().equals(item.id()))
        .collect(Collectors.toMap(Allocation::month, month -> month));
  }

  /** A month without deliveries and need has no row in the plan, but a place on the time axis. */
  private static Allocation nothing(Item item, YearMonth month) {
    return new Allocation(item.id(), month, 0, 0, 0, 0, 0);
  }

  private static Row row(Item item, Allocation month) {
    return Row.of(
        Cell.of(item.name()),
        Cell.of(month.month()),
        Cell.of(item.unit()),
        Cell.of(month.ukraine()),
        Cell.of(month.donated()),
        Cell.of(month.restock()),
        Cell.of(month.need()),
        Cell.of(month.shortfall()));
  }

  private static Chart chart(Item item, int first, int last) {
    return new Chart(
        item.name(),
        Chart.Kind.STACKED_COLUMNS,
        item.unit() + " a month",
        first,
        last,
        "month",
        SERIES);
  }
}
