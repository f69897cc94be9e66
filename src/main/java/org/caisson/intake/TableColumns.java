package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.caisson.intake.cell.CellKind;
import org.jspecify.annotations.Nullable;

/** Makes of the fields of a record the columns of a table. */
final class TableColumns {
  static final String CURRENCY = "currency";

  /** Lists of records that are short enough for one cell. */
  private static final Map<String, CellKind> IN_ONE_CELL =
      Map.of(
          "buyer", CellKind.BUYERS,
          "span", CellKind.SPANS,
          "payment", CellKind.PAYMENTS,
          "component", CellKind.COMPONENTS,
          "labour", CellKind.LABOUR);

  private static final Map<CellKind, String> WRITTEN =
      Map.of(
          CellKind.BUYERS, "DEU, or DEU;NLD in equal parts, or DEU:0.75;NLD:0.25",
          CellKind.SPANS, "2025-01..2025-12=120000;2026-03=5000",
          CellKind.PAYMENTS, "ADVANCE:0.3@2024-03;DELIVERY:0.7",
          CellKind.COMPONENTS, "SHELL:1;FUZE:2",
          CellKind.LABOUR, "FITTERS:0.25;LOADERS:0.1",
          CellKind.TEXTS, "P1;P2",
          CellKind.NUMBERS, "0.25;0.5;1",
          CellKind.MONTH, "2025-03",
          CellKind.DATE, "2025-03-31",
          CellKind.MONEY, "the amount only, in the currency of the row");

  private final Schemas schemas;
  private final String schema;
  private final Set<String> tables;
  private final List<TableColumn> columns = new ArrayList<>();

  /**
   * @param schema the file that the record is described in
   * @param tables the fields of the record that are tables of their own
   */
  TableColumns(Schemas schemas, String schema, Set<String> tables) {
    this.schemas = schemas;
    this.schema = schema;
    this.tables = tables;
  }

  /** The columns of a record, after those that stand before them. */
  List<TableColumn> of(JsonNode record, List<TableColumn> before) {
    columns.addAll(before);
    collect(record, List.of());
    return List.copyOf(columns);
  }

  private void collect(JsonNode record, List<String> path) {
    record
        .path("properties")
        .propertyStream()
        .forEach(
            field -> {
              List<String> below = new ArrayList<>(path);
              below.add(field.getKey());
              boolean required = path.isEmpty() && isRequired(record, field.getKey());
              add(field.getValue(), below, required);
            });
  }

  static boolean isRequired(JsonNode record, String field) {
    return StreamSupport.stream(record.path("required").spliterator(), false)
        .anyMatch(name -> name.asText().equals(field));
  }

  private void add(JsonNode field, List<String> path, boolean required) {
    if (path.size() == 1 && tables.contains(path.get(0))) {
      return;
    }
    CellKind kind = kind(field);
    if (kind == null) {
      collect(schemas.resolved(schema, field), path);
      return;
    }
    columns.add(
        new TableColumn(
            String.join(".", path), path, kind, required, meaning(field, kind), values(field)));
    if (kind == CellKind.MONEY && columns.stream().noneMatch(c -> c.name().equals(CURRENCY))) {
      columns.add(currency());
    }
  }

  private static TableColumn currency() {
    return new TableColumn(
        CURRENCY,
        List.of(CURRENCY),
        CellKind.CURRENCY,
        false,
        "The currency of all money of the row, such as EUR; required beside any.",
        List.of());
  }

  /** What a column of the field holds; null for a record, whose fields become columns. */
  private @Nullable CellKind kind(JsonNode field) {
    String reference = field.path("$ref").asText();
    String name = reference.substring(reference.lastIndexOf('/') + 1);
    JsonNode meant = schemas.resolved(schema, field);
    return switch (name) {
      case "month" -> CellKind.MONTH;
      case "date" -> CellKind.DATE;
      case "money" -> CellKind.MONEY;
      default -> meant.has("enum") ? CellKind.CHOICE : kindOfType(meant);
    };
  }

  private @Nullable CellKind kindOfType(JsonNode field) {
    return switch (field.path("type").asText()) {
      case "string" -> CellKind.TEXT;
      case "number", "integer" -> CellKind.NUMBER;
      case "boolean" -> CellKind.FLAG;
      case "array" -> kindOfList(field.path("items"));
      default -> null;
    };
  }

  private static CellKind kindOfList(JsonNode items) {
    String reference = items.path("$ref").asText();
    CellKind records = IN_ONE_CELL.get(reference.substring(reference.lastIndexOf('/') + 1));
    if (records != null) {
      return records;
    }
    return items.path("type").asText().equals("number") ? CellKind.NUMBERS : CellKind.TEXTS;
  }

  private String meaning(JsonNode field, CellKind kind) {
    String meaning = schemas.description(field);
    String written = WRITTEN.get(kind);
    return written == null ? meaning : meaning + " Written: " + written;
  }

  private List<String> values(JsonNode field) {
    return StreamSupport.stream(schemas.resolved(schema, field).path("enum").spliterator(), false)
        .map(JsonNode::asText)
        .toList();
  }
}
