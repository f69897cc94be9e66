package org.caisson.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caisson.intake.cell.CellKind;

/**
 * The tables of contract sets and industrial bases, made from the published schemas: a column has
 * the name and the meaning of the field that it fills.
 */
final class TableShapes {
  /** The table that holds a marking, and its only column. */
  static final String MARKING = "marking";

  private static final String CONTRACTS = "contracts";
  private static final String BASE = "industrial-base";
  private static final String IN_THE_BASE = "/industrialBase";

  /** How lists inside a record become tables of their own. */
  private static final List<Inner> INNER =
      List.of(
          new Inner("bom", "items", "parent", "bom"),
          new Inner("products", "lines", "line", "products"),
          new Inner("capacitySteps", "lines", "line", "capacitySteps"),
          new Inner("availability", "lines", "line", "availability"),
          new Inner("tempoSegments", "lines", "line", "tempoSegments"),
          new Inner("supplySteps", "supplies", "supply", "steps"),
          new Inner("hoursSteps", "workforces", "workforce", "hoursSteps"));

  private record Inner(String table, String parent, String column, String field) {}

  private final Schemas schemas;

  TableShapes(Schemas schemas) {
    this.schemas = schemas;
  }

  /** The tables of a contract set. */
  List<TableShape> ofContracts() {
    return of(CONTRACTS, Set.of("contractLines"));
  }

  /** The table of contract lines alone. */
  TableShape ofContractLines() {
    return ofContracts().stream()
        .filter(shape -> shape.name().equals("contractLines"))
        .findFirst()
        .orElseThrow();
  }

  /** The table of the marking of contracts. */
  TableShape ofContractsMarking() {
    return ofContracts().stream()
        .filter(shape -> shape.name().equals(MARKING))
        .findFirst()
        .orElseThrow();
  }

  /** The tables of an industrial base; a table inside another follows it. */
  List<TableShape> ofBase() {
    return of(BASE, Set.copyOf(schemas.required(BASE)));
  }

  private List<TableShape> of(String schema, Set<String> required) {
    List<TableShape> shapes = new ArrayList<>();
    String within = schema.equals(BASE) ? IN_THE_BASE : "";
    for (String section : schemas.fields(schema)) {
      JsonNode field = schemas.field(schema, section);
      if (section.equals(MARKING) || section.equals(PartFiles.MARKING)) {
        shapes.add(marking(within, section, schemas.description(field)));
      } else if (field.path("type").asText().equals("array")) {
        JsonNode record = schemas.elementsOf(schema, section);
        shapes.add(
            new TableShape(
                section,
                within,
                section,
                null,
                required.contains(section),
                schemas.description(record),
                columns(schema, record, section)));
        INNER.stream()
            .filter(inner -> inner.parent().equals(section))
            .forEach(inner -> shapes.add(inner(schema, inner, record)));
      }
    }
    return List.copyOf(shapes);
  }

  /** A marking is one text; in a workbook it has a sheet, and in a folder a file, of its own. */
  private static TableShape marking(String within, String section, String meaning) {
    TableColumn column =
        new TableColumn(MARKING, List.of(MARKING), CellKind.TEXT, true, meaning, List.of());
    return new TableShape(MARKING, within, section, null, false, meaning, List.of(column));
  }

  private TableShape inner(String schema, Inner inner, JsonNode record) {
    JsonNode element =
        schemas.resolved(schema, record.path("properties").path(inner.field()).path("items"));
    boolean required = TableColumns.isRequired(record, inner.field());
    return new TableShape(
        inner.table(),
        IN_THE_BASE,
        inner.parent(),
        new TableShape.Parent(inner.parent(), inner.column(), inner.field()),
        required,
        schemas.description(element),
        columns(schema, element, inner));
  }

  private List<TableColumn> columns(String schema, JsonNode record, String table) {
    Set<String> inside =
        INNER.stream()
            .filter(inner -> inner.parent().equals(table))
            .map(Inner::field)
            .collect(Collectors.toSet());
    return new TableColumns(schemas, schema, inside).of(record, List.of());
  }

  private List<TableColumn> columns(String schema, JsonNode record, Inner inner) {
    TableColumn parent =
        new TableColumn(
            inner.column(),
            List.of(inner.column()),
            CellKind.TEXT,
            true,
            "The id of the row of `" + inner.parent() + "` that this belongs to.",
            List.of());
    return new TableColumns(schemas, schema, Set.of()).of(record, List.of(parent));
  }
}
