package org.caisson.export.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caisson.domain.contract.Contract;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.LineLateness;
import org.caisson.export.sheet.Cell;
import org.caisson.export.sheet.Column;
import org.caisson.export.sheet.Format;
import org.caisson.export.sheet.Row;
import org.caisson.export.sheet.Sheet;
import org.caisson.export.sheet.Table;
import org.caisson.export.summary.Buyers;

/** What each contract line delivers where, month by month, and what of it is late. */
final class DeliverySheet {
  private record Key(String line, Destination destination) {}

  private final PlanBook book;
  private final Grid<Key> grid;
  private final Map<Key, Double> late = new HashMap<>();
  private final Map<String, String> contracts;
  private final Map<String, LineLateness> lateness;

  private DeliverySheet(PlanBook book) {
    this.book = book;
    grid = new Grid<>(book.model().horizon());
    for (Delivery delivery : book.plan().deliveries()) {
      Key key = new Key(delivery.contractLine(), delivery.destination());
      grid.add(key, delivery.month(), delivery.quantity());
      late.merge(key, delivery.late(), Double::sum);
    }
    contracts =
        book.model().contracts().stream()
            .collect(Collectors.toMap(Contract::id, Contract::name, (one, other) -> one));
    lateness =
        book.plan().lateness().stream()
            .collect(Collectors.toMap(LineLateness::contractLine, line -> line));
  }

  static Sheet of(PlanBook book) {
    return new DeliverySheet(book).sheet();
  }

  private Sheet sheet() {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                new Column("contractLine", "Contract line", Format.TEXT, 25),
                new Column("item", "Item", Format.TEXT, 28),
                new Column("destination", "To", Format.TEXT, 12),
                new Column("contract", "Contract", Format.PROSE, 36),
                new Column("buyers", "Buyers", Format.PROSE, 36),
                new Column("unit", "Unit", Format.TEXT, 9),
                new Column("delivered", "Delivered", Format.UNITS, 11),
                new Column("late", "of it late", Format.UNITS, 11),
                new Column("undelivered", "Owed at the end", Format.UNITS, 11),
                new Column("cleared", "Nothing owed from", Format.MONTH, 10)));
    columns.addAll(book.monthColumns());
    List<Row> rows = new ArrayList<>();
    book.model().contractLines().forEach(line -> addRows(line, rows));
    return new Sheet(
        "Deliveries",
        "Deliveries by contract line and month",
        "Units delivered; late units were due in an earlier month. What a line of both destinations"
            + " owes stands in its first row.",
        new Table(columns, rows),
        3,
        Sheet.Printing.YEARS);
  }

  private void addRows(ContractLine line, List<Row> rows) {
    boolean first = true;
    for (Destination destination : List.of(Destination.UKRAINE, Destination.RESTOCK)) {
      if (grid.has(new Key(line.id(), destination))) {
        rows.add(row(line, destination, first));
        first = false;
      }
    }
    if (first) {
      rows.add(row(line, line.destination(), true));
    }
  }

  private Row row(ContractLine line, Destination destination, boolean first) {
    Key key = new Key(line.id(), destination);
    LineLateness owed = first ? lateness.get(line.id()) : null;
    List<Cell> cells =
        new ArrayList<>(
            List.of(
                Cell.of(line.id()),
                Cell.of(book.names().item(line.item())),
                Cell.of(destination.name()),
                Cell.of(contracts.getOrDefault(line.contract(), line.contract())),
                Cell.of(Buyers.of(line)),
                Cell.of(book.names().unit(line.item())),
                Cell.of(grid.total(key)),
                Cell.of(late.getOrDefault(key, 0.0)),
                owed == null ? Cell.BLANK : Cell.of(owed.undelivered()),
                owed == null ? Cell.BLANK : Cell.of(owed.cleared())));
    cells.addAll(grid.cells(key));
    return Row.of(cells);
  }
}
