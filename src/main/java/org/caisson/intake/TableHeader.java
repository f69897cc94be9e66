package org.caisson.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caisson.domain.validation.ClosestName;
import org.caisson.domain.validation.ControlCharacters;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Words;
import org.caisson.intake.cell.Cell;
import org.caisson.intake.cell.CellKind;
import org.caisson.intake.cell.CellRow;
import org.caisson.intake.cell.MonthHeading;
import org.caisson.intake.cell.Reading;

/**
 * What the columns of a table are taken for, faults in their names being reported: an unknown
 * column for the known one that was probably meant, so that the rows can be checked all the same.
 */
final class TableHeader {
  private final TableShape shape;
  private final TablePlace place;
  private final CellRow row;
  private final IssueLog log;
  private final SortedMap<Integer, TableColumn> columns = new TreeMap<>();
  private final List<TableColumn> missing = new ArrayList<>();

  private TableHeader(TableShape shape, TablePlace place, CellRow row, IssueLog log) {
    this.shape = shape;
    this.place = place;
    this.row = row;
    this.log = log;
  }

  /** Reads the row of names. */
  static TableHeader of(TableShape shape, TablePlace place, CellRow row, IssueLog log) {
    TableHeader header = new TableHeader(shape, place, row, log);
    header.read();
    return header;
  }

  /** The row of names. */
  CellRow row() {
    return row;
  }

  /** The columns that are read, by position from 0. */
  SortedMap<Integer, TableColumn> columns() {
    return columns;
  }

  /** The columns that every row needs and the table lacks, as was reported. */
  List<TableColumn> missing() {
    return missing;
  }

  /** Whether there is a name at the position, known or not. */
  boolean isNamed(int position) {
    return row.cells().containsKey(position);
  }

  /** Whether what is due stands in columns of months. */
  boolean hasMonths() {
    return columns.values().stream().anyMatch(column -> column.kind() == CellKind.DUE);
  }

  /** Where a column stands; below 0 when the table lacks it. */
  int position(String column) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue().name().equals(column))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(-1);
  }

  private void read() {
    List<String> unused = new ArrayList<>(shape.columnNames());
    row.cells()
        .values()
        .forEach(cell -> shape.column(cell).ifPresent(c -> unused.remove(c.name())));
    row.cells().forEach((position, cell) -> column(position, cell, unused));
    shape.columns().stream()
        .filter(column -> column.required() && !columns.containsValue(column))
        .filter(column -> column.kind() != CellKind.SPANS || !hasMonths())
        .forEach(this::missing);
  }

  private void column(int position, Cell cell, List<String> unused) {
    String name = ControlCharacters.shown(cell.shown());
    OptionalInt control = ControlCharacters.inLines(cell.shown());
    if (control.isPresent()) {
      report("control", position, name, control(name, control.getAsInt()));
    }
    Optional<TableColumn> known = shape.column(cell);
    if (known.isPresent() && columns.containsValue(known.get())) {
      report("duplicateColumn", position, name, duplicate(name));
      return;
    }
    if (known.isEmpty() && control.isEmpty()) {
      report("unknownColumn", position, name, unknown(cell, name, unused));
    }
    known
        .or(() -> ClosestName.to(name, unused).flatMap(shape::column))
        .filter(column -> !columns.containsValue(column))
        .ifPresent(column -> columns.put(position, column));
  }

  private void report(String fault, int position, String name, String message) {
    log.add(
        Issue.error(place.code(fault), shape.pointer(), name, message),
        place.cell(row.number(), name, position));
  }

  private static String control(String name, int control) {
    return "The column `%s` %s. Maybe take it out."
        .formatted(name, ControlCharacters.refusal(control));
  }

  private String unknown(Cell heading, String name, List<String> unused) {
    Optional<Reading> month = shape.schedule().flatMap(s -> MonthHeading.of(heading));
    return month.isPresent() && month.get() instanceof Reading.Objection objection
        ? "The column `%s` %s. Maybe %s.".formatted(name, objection.why(), objection.maybe())
        : "There is no column `" + name + "`. " + Words.maybe(name, unused, "remove it");
  }

  private static String duplicate(String column) {
    return "The column `"
        + column
        + "` stands twice in the header, and it cannot be said which one counts. Maybe remove one.";
  }

  private void missing(TableColumn column) {
    missing.add(column);
    String message =
        "The column `"
            + column.name()
            + "` is missing, and every row needs it. Maybe add it, as in the table of"
            + " models/README.md.";
    log.add(
        Issue.error(place.code("missingColumn"), shape.pointer(), null, message),
        place.cell(row.number(), column.name(), -1));
  }
}
