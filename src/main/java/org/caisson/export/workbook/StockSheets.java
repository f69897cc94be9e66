package org.caisson.export.workbook;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caisson.domain.item.Item;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.plan.StockpileLevel;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Chart;
import org.caisson.export.sheet.Chart.Style;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Table;
import org.jspecify.annotations.Nullable;

/** How far stocks are from their objectives: over all nations, and nation by nation. */
final class StockSheets {
  private static final double TOLERANCE = 1e-6;

  private static final List<Column> COLUMNS =
      List.of(
          new Column("item", "Item", Format.TEXT, 30),
          new Column("month", "Month", Format.MONTH, 9),
          new Column("unit", "Unit", Format.TEXT, 9),
          new Column("quantity", "Held", Format.UNITS, 12),
          new Column("objective", "Objective", Format.UNITS, 12),
          new Column("floor", "Floor", Format.UNITS, 12),
          new Column("missing", "Below objective", Format.UNITS, 12),
          new Column("reached", "Nations at their objective", Format.WHOLE, 12));

  private static final List<Chart.Series> SERIES =
      List.of(
          new Chart.Series("quantity", "1F3A4D"),
          new Chart.Series("objective", "2E8B57", Style.DASHED),
          new Chart.Series("floor", "C0392B", Style.DOTTED));

  private StockSheets() {}

  /** The stocks of all nations together, item by item. */
  static Sheet together(PlanBook book) {
    List<Row> rows = new ArrayList<>();
    List<Chart> charts = new ArrayList<>();
    for (Item item : book.items()) {
      Map<YearMonth, List<StockpileLevel>> months = byMonth(book, item.id());
      if (!months.isEmpty()) {
        int first = rows.size();
        months.forEach((month, levels) -> rows.add(row(item, month, levels)));
        charts.add(chart(item, first, rows.size() - 1));
      }
    }
    return new Sheet(
        "Stocks",
        "Stocks to objective, all nations together",
        "Units held at the end of the month. The sum can be at the objective while a nation is"
            + " below its own: see Stocks by nation.",
        new Table(COLUMNS, rows),
        1,
        Sheet.Printing.CHARTS_APART,
        charts);
  }

  private static Map<YearMonth, List<StockpileLevel>> byMonth(PlanBook book, String item) {
    return book.plan().stockpiles().stream()
        .filter(level -> level.item().equals(item))
        .collect(
            Collectors.groupingBy(StockpileLevel::month, LinkedHashMap::new, Collectors.toList()));
  }

  private static Row row(Item item, YearMonth month, List<StockpileLevel> levels) {
    return Row.of(
        Cell.of(item.name()),
        Cell.of(month),
        Cell.of(item.unit()),
        Cell.of(levels.stream().mapToDouble(StockpileLevel::quantity).sum()),
        Cell.of(levels.stream().mapToDouble(StockpileLevel::objective).sum()),
        Cell.of(levels.stream().mapToDouble(StockpileLevel::floor).sum()),
        Cell.of(levels.stream().mapToDouble(StockpileLevel::shortfall).sum()),
        Cell.of((double) levels.stream().filter(StockSheets::isReached).count()));
  }

  private static Chart chart(Item item, int first, int last) {
    return new Chart(item.name(), Chart.Kind.LINES, item.unit(), first, last, "month", SERIES);
  }

  private static boolean isReached(StockpileLevel level) {
    return level.shortfall() <= TOLERANCE * level.objective();
  }

  private record Key(String nation, String item) {}

  /** The stocks of each nation. */
  static Sheet byNation(PlanBook book) {
    Grid<Key> grid = new Grid<>(book.model().horizon());
    Map<Key, @Nullable YearMonth> lastBelow = new LinkedHashMap<>();
    for (StockpileLevel level : book.plan().stockpiles()) {
      Key key = new Key(level.nation(), level.item());
      grid.add(key, level.month(), level.quantity());
      if (!isReached(level)) {
        lastBelow.put(key, level.month());
      }
    }
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("nation", "Nation", Format.TEXT, 16),
                new Column("item", "Item", Format.TEXT, 26),
                new Column("unit", "Unit", Format.TEXT, 9),
                new Column("opening", "At the start", Format.UNITS, 11),
                new Column("objective", "Objective", Format.UNITS, 11),
                new Column("floor", "Floor", Format.UNITS, 11),
                new Column("end", "At the end", Format.UNITS, 11),
                new Column("ofObjective", "of the objective", Format.SHARE, 10),
                new Column("reached", "At the objective from", Format.TEXT, 16)));
    columns.addAll(book.monthColumns());
    List<Row> rows = new ArrayList<>();
    for (Nation nation : book.model().nations()) {
      for (Stockpile stockpile : nation.stockpiles()) {
        Key key = new Key(nation.id(), stockpile.item());
        rows.add(row(nation, stockpile, grid, lastBelow.get(key), book));
      }
    }
    return new Sheet(
        "Stocks by nation",
        "Stocks by nation, item and month",
        "Units held at the end of each month; at the objective from the first month after which the"
            + " stock is never below it again.",
        new Table(columns, rows),
        2,
        Sheet.Printing.YEARS);
  }

  private static Row row(
      Nation nation,
      Stockpile stockpile,
      Grid<Key> grid,
      @Nullable YearMonth lastBelow,
      PlanBook book) {
    Key key = new Key(nation.id(), stockpile.item());
    double objective = stockpile.objective();
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.of(nation.name()),
                Cell.of(book.names().item(stockpile.item())),
                Cell.of(book.names().unit(stockpile.item())),
                Cell.of(stockpile.opening()),
                Cell.of(objective),
                Cell.of(stockpile.floor()),
                Cell.of(grid.last(key)),
                objective > 0 ? Cell.of(grid.last(key) / objective) : Cell.BLANK,
                Cell.of(reached(lastBelow, book))));
    cells.addAll(grid.cells(key));
    return Row.of(cells);
  }

  private static String reached(@Nullable YearMonth lastBelow, PlanBook book) {
    YearMonth end = book.model().horizon().last();
    if (lastBelow == null) {
      return "throughout";
    }
    return lastBelow.equals(end) ? "not by " + end : lastBelow.plusMonths(1).toString();
  }
}
