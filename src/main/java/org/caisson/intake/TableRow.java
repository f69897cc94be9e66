package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.caisson.domain.validation.Issue;
import org.caisson.intake.cell.Cell;
import org.caisson.intake.cell.CellKind;
import org.caisson.intake.cell.CellRow;
import org.caisson.intake.cell.CellValues;
import org.caisson.intake.cell.NumberText;
import org.caisson.intake.cell.Reading;

/** One row of a table on its way to a wire record. */
final class TableRow {
  private final TablePlace place;
  private final TableHeader header;
  private final CellRow row;
  private final String pointer;
  private final NumberText numbers;
  private final IssueLog log;
  private final ObjectNode tree = JsonNodeFactory.instance.objectNode();
  private final ObjectNode origins;
  private final DueByMonth due = new DueByMonth();
  private Optional<JsonNode> currency = Optional.empty();

  /**
   * @param pointer of the record in the model as one document
   */
  TableRow(
      TablePlace place,
      TableHeader header,
      CellRow row,
      String pointer,
      NumberText numbers,
      IssueLog log) {
    this.place = place;
    this.header = header;
    this.row = row;
    this.pointer = pointer;
    this.numbers = numbers;
    this.log = log;
    this.origins = Origins.object(place.row(row.number()));
  }

  /**
   * The record of the row.
   *
   * @param hidden the positions of cells that a merged one covers, as was reported
   */
  Sourced record(Set<Integer> hidden) {
    currency = currency(hidden);
    header.missing().forEach(column -> put(column, Unreadable.node(), location(column, -1)));
    header.columns().forEach((position, column) -> field(position, column, hidden));
    header.columns().values().stream()
        .filter(column -> column.kind() == CellKind.DUE)
        .findFirst()
        .ifPresent(this::schedule);
    return new Sourced(tree, origins);
  }

  private void field(int position, TableColumn column, Set<Integer> hidden) {
    Cell cell = row.cells().get(position);
    Location at = location(column, position);
    if (hidden.contains(position)) {
      put(column, Unreadable.node(), at);
    } else if (cell == null) {
      leaveOut(column, at);
    } else if (column.kind() == CellKind.DUE) {
      due.add(column, value(column, cell, at), at);
    } else if (column.kind() == CellKind.MONEY) {
      money(column, value(column, cell, at), at);
    } else if (column.kind() != CellKind.CURRENCY) {
      put(column, value(column, cell, at), at);
    }
  }

  /** A field that is missing is to be filled in where its cell is empty. */
  private void leaveOut(TableColumn column, Location at) {
    if (column.path().size() == 1 && column.kind() != CellKind.DUE) {
      origins.set(column.name(), Origins.scalar(at));
    }
  }

  /** What is due stands either in a cell or in the columns of months, of which this is one. */
  private void schedule(TableColumn month) {
    String field = month.path().get(0);
    JsonNode stated = tree.path(field);
    if (stated.isMissingNode()) {
      tree.set(field, due.spans());
      origins.set(field, due.places());
    } else if (!due.isEmpty() && !Unreadable.is(stated)) {
      Location at = place.cell(row.number(), field, header.position(field));
      String message =
          "The row has a `%s` and quantities in columns of months, and it cannot be said which counts. Maybe leave one of them empty."
              .formatted(field);
      log.add(Issue.error(place.code("twice"), pointer + "/" + field, null, message), at);
      put(month, Unreadable.node(), at);
    }
  }

  private Location location(TableColumn column, int position) {
    return place.cell(row.number(), column.name(), position);
  }

  private JsonNode value(TableColumn column, Cell cell, Location at) {
    return new CellValues(numbers, (value, complaint) -> standIn(column, value, complaint, at))
        .read(cell, column.kind());
  }

  private JsonNode standIn(TableColumn column, String value, Reading complaint, Location at) {
    String field = pointer + "/" + String.join("/", column.path());
    if (complaint instanceof Reading.Objection objection) {
      String message =
          "`%s` (%s) %s. Maybe %s."
              .formatted(column.name(), shortened(value), objection.why(), objection.maybe());
      log.add(Issue.error(place.code("cell"), field, shortened(value), message), at);
    } else {
      log.add(Numbers.notFinite(field, column.name(), value), at);
    }
    return Unreadable.node();
  }

  private static String shortened(String value) {
    return value.length() > 60 ? value.substring(0, 60) + "..." : value;
  }

  /** All money of a row is in the one currency of its column. */
  private void money(TableColumn column, JsonNode amount, Location at) {
    ObjectNode money = JsonNodeFactory.instance.objectNode();
    money.set("amount", amount);
    ObjectNode places = Origins.object(at);
    int position = header.position(TableColumns.CURRENCY);
    places.set(
        TableColumns.CURRENCY,
        Origins.scalar(place.cell(row.number(), TableColumns.CURRENCY, position)));
    currency.ifPresent(code -> money.set(TableColumns.CURRENCY, code));
    put(column.path(), money, places, tree, origins);
  }

  /** The currency of the row, read once so that it is complained of once. */
  private Optional<JsonNode> currency(Set<Integer> hidden) {
    int position = header.position(TableColumns.CURRENCY);
    if (hidden.contains(position)) {
      return Optional.of(Unreadable.node());
    }
    Cell cell = row.cells().get(position);
    TableColumn column = header.columns().get(position);
    return cell == null || column == null
        ? Optional.empty()
        : Optional.of(value(column, cell, location(column, position)));
  }

  private void put(TableColumn column, JsonNode value, Location at) {
    put(column.path(), value, Origins.scalar(at), tree, origins);
  }

  private void put(
      List<String> path, JsonNode value, JsonNode origin, ObjectNode into, ObjectNode places) {
    String field = path.get(0);
    if (path.size() == 1) {
      into.set(field, value);
      places.set(field, origin);
      return;
    }
    if (!into.has(field)) {
      into.putObject(field);
      places.set(field, Origins.object(place.row(row.number())));
    }
    put(
        path.subList(1, path.size()),
        value,
        origin,
        (ObjectNode) into.path(field),
        (ObjectNode) places.path(field));
  }
}
