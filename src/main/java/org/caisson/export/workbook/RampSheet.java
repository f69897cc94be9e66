package org.caisson.export.workbook;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.item.Item;
import org.caisson.export.rates.ItemRates;
import org.caisson.export.rates.MonthRates;
import org.caisson.export.rates.SharedLines;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Chart;
import org.caisson.export.sheet.Chart.Style;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Table;

/** How each item's production climbs between its minimum sustaining rate and MAX. */
final class RampSheet {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("item", "Item", Format.TEXT, 30),
          new Column("month", "Month", Format.MONTH, 9),
          new Column("unit", "Unit", Format.TEXT, 9),
          new Column("started", "Started", Format.UNITS, 11),
          new Column("accepted", "Accepted", Format.UNITS, 11),
          new Column("msr", "MSR", Format.UNITS, 11),
          new Column("rate185", "1-8-5", Format.UNITS, 11),
          new Column("max", "MAX", Format.UNITS, 11),
          new Column("ofMax", "Started of MAX", Format.SHARE, 10),
          new Column(SharedLines.COLUMN, SharedLines.HEADING, Format.TEXT, 72));

  private static final List<Chart.Series> SERIES =
      List.of(
          new Chart.Series("started", "1F3A4D"),
          new Chart.Series("msr", "C0392B", Style.DOTTED),
          new Chart.Series("rate185", "7F8C8D", Style.DASHED),
          new Chart.Series("max", "2E8B57", Style.DASHED));

  private RampSheet() {}

  static Sheet of(PlanBook book) {
    ItemRates rates = new ItemRates(book.plan(), book.model());
    SharedLines shared = new SharedLines(book.model());
    List<Row> rows = new ArrayList<>();
    List<Chart> charts = new ArrayList<>();
    for (Item item : book.items()) {
      if (rates.isMade(item.id())) {
        int first = rows.size();
        String with = shared.of(item.id());
        rates.of(item.id()).forEach(month -> rows.add(row(item, month, with)));
        charts.add(chart(title(item, with), item, first, rows.size() - 1));
      }
    }
    return new Sheet(
        "Ramp",
        "Ramp by item",
        "Units a month over all lines that make the item: what is started, beside the rates in force"
            + " (MSR: minimum sustaining rate)."
            + SharedLines.SUBTITLE,
        new Table(COLUMNS, rows),
        1,
        Sheet.Printing.CHARTS_APART,
        charts);
  }

  private static Row row(Item item, MonthRates month, String shared) {
    return Row.of(
        Cell.of(item.name()),
        Cell.of(month.month()),
        Cell.of(item.unit()),
        Cell.of(month.started()),
        Cell.of(month.accepted()),
        Cell.of(month.msr()),
        Cell.of(month.rate185()),
        Cell.of(month.max()),
        month.max() > 0 ? Cell.of(month.started() / month.max()) : Cell.BLANK,
        Cell.of(shared));
  }

  private static String title(Item item, String shared) {
    return shared.isEmpty() ? item.name() : item.name() + " (rates of a line it shares)";
  }

  private static Chart chart(String title, Item item, int first, int last) {
    return new Chart(
        title, Chart.Kind.LINES, item.unit() + " a month", first, last, "month", SERIES);
  }
}
