package org.caisson.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Suggestions;
import org.caisson.intake.cell.Cell;
import org.caisson.intake.cell.CellRow;
import org.caisson.intake.cell.NumberText;
import org.caisson.intake.workbook.CellPlace;
import org.caisson.intake.workbook.CellRange;
import org.jspecify.annotations.Nullable;

/** Reads the rows below the header of one table into the part of the model that they belong to. */
final class TableReader {
  private final TableShape shape;
  private final TablePlace place;
  private final TableHeader header;
  private final MergedCells merged;
  private final NumberText numbers;
  private final PartTree part;
  private final IssueLog log;
  private final Suggestions suggestions = new Suggestions();
  private final Set<Integer> unnamed = new HashSet<>();

  TableReader(
      TableShape shape,
      TablePlace place,
      CellRow names,
      List<CellRange> merged,
      NumberText numbers,
      PartTree part,
      IssueLog log) {
    this.shape = shape;
    this.place = place;
    this.header = TableHeader.of(shape, place, names, log);
    this.merged = new MergedCells(merged, place, header, log);
    this.numbers = numbers;
    this.part = part;
    this.log = log;
    if (shape.parent() == null) {
      part.list(shape.section());
    }
  }

  /** Takes one row; those up to the header are not looked at. */
  void row(CellRow row) {
    if (row.number() <= header.row().number()) {
      return;
    }
    row.cells().keySet().stream()
        .filter(position -> !header.isNamed(position) && unnamed.add(position))
        .forEach(position -> warnOfUnnamed(row, position));
    if (row.cells().keySet().stream().noneMatch(header::isNamed)) {
      return;
    }
    TableShape.Parent parent = shape.parent();
    if (parent == null) {
      add(row, part.list(shape.section()));
    } else {
      addInside(row, parent);
    }
  }

  private void warnOfUnnamed(CellRow row, int position) {
    String message =
        "Column %s has entries, the first of them in row %d, and no name in row %d; it was not read. Maybe name it, or remove it."
            .formatted(CellPlace.letters(position), row.number(), header.row().number());
    log.add(
        Issue.warning("sheet.unnamedColumn", shape.pointer(), null, message),
        place.cell(row.number(), null, position));
  }

  /** Whether the header names the column at the position. */
  boolean isNamed(int position) {
    return header.isNamed(position);
  }

  /** Takes a row that cannot be told apart into cells, as was reported. */
  void unreadableRow(int row) {
    if (shape.parent() != null) {
      return;
    }
    part.list(shape.section()).add(Sourced.unreadable(place.row(row)));
  }

  /** The pointer of the record that the next row becomes. */
  String next() {
    return shape.parent() != null ? shape.pointer() : part.list(shape.section()).next();
  }

  private void add(CellRow row, PartTree.Home home) {
    if (merged.spoil(row.number())) {
      home.add(Sourced.unreadable(place.row(row.number())));
    } else {
      home.add(record(row, home.next()));
    }
  }

  private Sourced record(CellRow row, String pointer) {
    return new TableRow(place, header, row, pointer, numbers, log)
        .record(merged.hiddenIn(row.number()));
  }

  private void addInside(CellRow row, TableShape.Parent parent) {
    if (merged.spoil(row.number())) {
      return;
    }
    int position = header.position(parent.column());
    Cell key = row.cells().get(position);
    Integer index = key == null ? null : part.index(parent.table(), key.shown());
    if (index != null) {
      PartTree.Home home = part.listInside(parent.table(), index, parent.field());
      Sourced record = record(row, home.next());
      ((ObjectNode) record.tree()).remove(parent.column());
      home.add(record);
      return;
    }
    Sourced lost = record(row, shape.pointer());
    boolean told = Unreadable.is(lost.tree().path(parent.column()));
    if (!told && !part.hasUnknownIds(parent.table())) {
      reportOrphan(row, parent, position, key == null ? null : key.shown());
    }
  }

  private void reportOrphan(
      CellRow row, TableShape.Parent parent, int position, @Nullable String id) {
    String message =
        id == null
            ? "The row does not say to which row of `%s` it belongs. Maybe fill in `%s`."
                .formatted(parent.table(), parent.column())
            : "There is no `%s` in the table `%s`. %s"
                .formatted(
                    id,
                    parent.table(),
                    suggestions.maybe(id, part.ids(parent.table()), "add it there"));
    log.add(
        Issue.error(place.code("parent"), shape.pointer(), id, message),
        place.cell(row.number(), parent.column(), position));
  }
}
