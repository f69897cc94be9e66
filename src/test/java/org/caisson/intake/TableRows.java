package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.caisson.intake.cell.CellKind;

/** Writes the records of a part as the rows of its tables: the way back of what is tested. */
final class TableRows {
  private TableRows() {}

  /** The header and a row for each record of the table in the part. */
  static List<Object[]> of(TableShape shape, JsonNode part) {
    List<Object[]> rows = new ArrayList<>();
    rows.add(shape.columnNames().toArray());
    TableShape.Parent parent = shape.parent();
    for (JsonNode record : part.path(shape.section())) {
      if (parent == null) {
        rows.add(row(shape, record, null));
      } else {
        record
            .path(parent.field())
            .forEach(inner -> rows.add(row(shape, inner, record.path("id").textValue())));
      }
    }
    return rows;
  }

  private static Object[] row(TableShape shape, JsonNode record, String parent) {
    Object[] row = new Object[shape.columns().size()];
    for (int c = 0; c < row.length; c++) {
      TableColumn column = shape.columns().get(c);
      boolean key = shape.parent() != null && column.name().equals(shape.parent().column());
      row[c] = key ? parent : value(column, record, shape);
    }
    return row;
  }

  private static Object value(TableColumn column, JsonNode record, TableShape shape) {
    if (column.kind() == CellKind.CURRENCY) {
      return currency(record, shape);
    }
    JsonNode value = at(record, column.path());
    if (value.isMissingNode()) {
      return null;
    }
    return switch (column.kind()) {
      case NUMBER -> value.numberValue();
      case MONEY -> value.path("amount").numberValue();
      case FLAG -> value.booleanValue();
      case TEXTS, NUMBERS -> join(value, JsonNode::asText);
      case COMPONENTS -> join(value, e -> e.path("item").asText() + ":" + e.path("quantity"));
      case LABOUR -> join(value, e -> e.path("workforce").asText() + ":" + e.path("hours"));
      case BUYERS ->
          join(
              value,
              e -> e.path("nation").asText() + (e.has("share") ? ":" + e.path("share") : ""));
      case SPANS -> value.isEmpty() ? "none" : join(value, TableRows::span);
      case PAYMENTS -> join(value, TableRows::payment);
      default -> value.textValue();
    };
  }

  private static String span(JsonNode span) {
    String to = span.has("to") ? ".." + span.path("to").textValue() : "";
    return span.path("from").textValue() + to + "=" + span.path("quantity");
  }

  private static String payment(JsonNode payment) {
    String month = payment.has("month") ? "@" + payment.path("month").textValue() : "";
    return payment.path("kind").textValue() + ":" + payment.path("share") + month;
  }

  private static String join(JsonNode list, java.util.function.Function<JsonNode, String> entry) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(entry)
        .collect(Collectors.joining(";"));
  }

  private static Object currency(JsonNode record, TableShape shape) {
    return shape.columns().stream()
        .filter(column -> column.kind() == CellKind.MONEY)
        .map(column -> at(record, column.path()).path("currency").textValue())
        .filter(code -> code != null)
        .findFirst()
        .orElse(null);
  }

  private static JsonNode at(JsonNode record, List<String> path) {
    JsonNode node = record;
    for (String field : path) {
      node = node.path(field);
    }
    return node;
  }
}
