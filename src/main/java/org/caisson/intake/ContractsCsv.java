package org.caisson.intake;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.caisson.domain.validation.ClosestName;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads contract lines from a table: a header, then one line a row. Rows are numbered as a
 * spreadsheet numbers them, the header and blank rows included.
 */
final class ContractsCsv {
  /** The columns of the table, in the order in which the documentation lists them. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "contract",
          "item",
          "unit",
          "buyers",
          "destination",
          "priority",
          "ceiling",
          "firm",
          "option",
          "calledOff",
          "delivered",
          "optionExpiry",
          "unitPrice",
          "currency",
          "awarded",
          "decided",
          "earliest",
          "earlyDelivery",
          "schedule",
          "eligibleProducers",
          "source",
          "basis",
          "note");

  private static final List<String> REQUIRED =
      List.of("id", "contract", "item", "buyers", "destination", "priority", "firm", "schedule");

  private final String file;
  private final int firstIndex;
  private final IssueLog log;

  /**
   * @param firstIndex the index in the document of the first contract line that is read
   */
  ContractsCsv(String file, int firstIndex, IssueLog log) {
    this.file = file;
    this.firstIndex = firstIndex;
    this.log = log;
  }

  /** The contract lines of the table; unreadable when its header does not name all it must. */
  Sourced read(String text) {
    List<List<String>> rows = new ArrayList<>();
    if (!split(text, rows)) {
      return unreadable();
    }
    int header = 0;
    while (header < rows.size() && isBlank(rows.get(header))) {
      header++;
    }
    if (header == rows.size()) {
      report("csv.missingColumn", header + 1, null, null, emptyTable());
      return unreadable();
    }
    List<String> columns = rows.get(header);
    return checkHeader(columns, header + 1) ? lines(rows, header, columns) : unreadable();
  }

  private Sourced unreadable() {
    return Sourced.unreadable(new Location(file, null, null, null));
  }

  private static String emptyTable() {
    return "The table is empty; even one without contract lines has a header. Maybe it was not"
        + " saved. The columns it needs are "
        + String.join(", ", REQUIRED)
        + ".";
  }

  private boolean split(String text, List<List<String>> rows) {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
    try (MappingIterator<String[]> cells =
        new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(schema)
            .readValues(text)) {
      while (cells.hasNextValue()) {
        rows.add(Arrays.stream(cells.nextValue()).map(String::strip).toList());
      }
      return true;
    } catch (IOException e) {
      report("csv.syntax", rows.size() + 1, null, null, syntax());
      return false;
    }
  }

  /** A spreadsheet of a country that writes decimals with a comma separates with semicolons. */
  private static char separator(String text) {
    String header = text.stripLeading().lines().findFirst().orElse("");
    return header.contains(";") && !header.contains(",") ? ';' : ',';
  }

  private static String syntax() {
    return "The table cannot be read from this row on. Maybe a quotation mark is opened in a cell"
        + " and never closed.";
  }

  private static boolean isBlank(List<String> row) {
    return row.stream().allMatch(String::isEmpty);
  }

  private boolean checkHeader(List<String> columns, int row) {
    Set<String> seen = new HashSet<>();
    List<String> unused = new ArrayList<>(COLUMNS);
    unused.removeAll(columns);
    Set<String> meant = new HashSet<>();
    for (String column : columns) {
      if (!column.isEmpty() && !seen.add(column)) {
        report("csv.duplicateColumn", row, column, column, duplicate(column));
      } else if (!column.isEmpty() && !COLUMNS.contains(column)) {
        unknown(column, row, unused, meant);
      }
    }
    List<String> missing =
        REQUIRED.stream().filter(c -> !columns.contains(c) && !meant.contains(c)).toList();
    missing.forEach(column -> report("csv.missingColumn", row, column, null, missing(column)));
    return missing.isEmpty() && meant.stream().noneMatch(REQUIRED::contains);
  }

  private void unknown(String column, int row, List<String> unused, Set<String> meant) {
    ClosestName.to(column, unused).ifPresent(meant::add);
    report(
        "csv.unknownColumn",
        row,
        column,
        column,
        "There is no column `" + column + "`. " + Words.maybe(column, unused, "remove it"));
  }

  private static String duplicate(String column) {
    return "The column `"
        + column
        + "` stands twice in the header, and it cannot be said which one counts. Maybe remove one.";
  }

  private static String missing(String column) {
    return "The column `"
        + column
        + "` is missing, and every contract line needs it. Maybe add it, as in the table of"
        + " models/README.md.";
  }

  private Sourced lines(List<List<String>> rows, int header, List<String> columns) {
    ArrayNode tree = JsonNodeFactory.instance.arrayNode();
    ArrayNode origins = JsonNodeFactory.instance.arrayNode();
    for (int i = header + 1; i < rows.size(); i++) {
      List<String> cells = rows.get(i);
      if (!isBlank(cells)) {
        Sourced line = line(columns, cells, i + 1, firstIndex + tree.size());
        tree.add(line.tree());
        origins.add(line.origins());
      }
    }
    return new Sourced(tree, origins);
  }

  private Sourced line(List<String> columns, List<String> cells, int row, int index) {
    if (isRagged(columns, cells)) {
      String message = ragged(columns.size(), cells.size());
      log.add(
          Issue.error("csv.ragged", "/contractLines/" + index, null, message),
          Location.row(file, row));
      return Sourced.unreadable(Location.row(file, row));
    }
    Map<String, String> byColumn = new HashMap<>();
    for (int c = 0; c < cells.size(); c++) {
      if (!columns.get(c).isEmpty() && !cells.get(c).isEmpty()) {
        byColumn.putIfAbsent(columns.get(c), cells.get(c));
      }
    }
    return new ContractRow(file, row, "/contractLines/" + index, byColumn, log).line();
  }

  /** Whether cells and columns do not pair up; a cell below no column name must be empty. */
  private static boolean isRagged(List<String> columns, List<String> cells) {
    if (columns.size() != cells.size()) {
      return true;
    }
    for (int c = 0; c < columns.size(); c++) {
      if (columns.get(c).isEmpty() && !cells.get(c).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static String ragged(int columns, int cells) {
    return "The row has "
        + cells
        + " cells and the header "
        + columns
        + " columns, so cells cannot be told apart. Maybe a cell with a comma in it lacks its"
        + " quotation marks, or a column its name.";
  }

  private void report(
      String code, int row, @Nullable String column, @Nullable String value, String message) {
    log.add(
        Issue.error(code, "/contractLines", value, message), new Location(file, null, row, column));
  }
}
