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
import java.util.List;
import java.util.Map;
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
          "lateness",
          "completion",
          "lateDelivery",
          "latest",
          "partialDelivery",
          "latePenalty",
          "undeliveredPenalty",
          "payments",
          "deliverAt",
          "source",
          "basis",
          "note");

  private static final List<String> REQUIRED =
      List.of("id", "contract", "item", "buyers", "destination", "priority", "firm", "schedule");

  /** Takes the place of a column whose cells are not looked at. */
  private static final String IGNORED = "(ignored)";

  private final String file;
  private final int firstIndex;
  private final IssueLog log;
  private boolean semicolons;

  /**
   * @param firstIndex the index in the document of the first contract line that is read
   */
  ContractsCsv(String file, int firstIndex, IssueLog log) {
    this.file = file;
    this.firstIndex = firstIndex;
    this.log = log;
  }

  /** The contract lines of the table; unreadable when it cannot be split into cells. */
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
    return lines(rows, header, header(rows.get(header), header + 1));
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
    semicolons = isSeparatedBySemicolons(text);
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(semicolons ? ';' : ',');
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
  private static boolean isSeparatedBySemicolons(String text) {
    String header = text.stripLeading().lines().findFirst().orElse("");
    return header.contains(";") && !header.contains(",");
  }

  private static String syntax() {
    return "The table cannot be read from this row on. Maybe a quotation mark is opened in a cell"
        + " and never closed.";
  }

  private static boolean isBlank(List<String> row) {
    return row.stream().allMatch(String::isEmpty);
  }

  /**
   * What the columns are taken for, faults in their names being reported: an unknown column for the
   * known one that was probably meant, so that the rows can be checked all the same.
   *
   * @param columns for each cell of a row its column, {@link #IGNORED} where it has none
   * @param missing the columns that every row lacks, as was reported
   */
  private record Header(List<String> columns, List<String> missing) {}

  private Header header(List<String> names, int row) {
    List<String> unused = new ArrayList<>(COLUMNS);
    unused.removeAll(names);
    List<String> columns = new ArrayList<>();
    for (String name : names) {
      columns.add(column(name, columns, unused, row));
    }
    List<String> missing = REQUIRED.stream().filter(c -> !columns.contains(c)).toList();
    missing.forEach(name -> report("csv.missingColumn", row, name, null, missing(name)));
    return new Header(columns, missing);
  }

  private String column(String name, List<String> before, List<String> unused, int row) {
    if (name.isEmpty()) {
      return name;
    }
    if (before.contains(name)) {
      report("csv.duplicateColumn", row, name, name, duplicate(name));
      return IGNORED;
    }
    if (COLUMNS.contains(name)) {
      return name;
    }
    report("csv.unknownColumn", row, name, name, unknown(name, unused));
    return ClosestName.to(name, unused).filter(meant -> !before.contains(meant)).orElse(IGNORED);
  }

  private static String unknown(String name, List<String> unused) {
    return "There is no column `" + name + "`. " + Words.maybe(name, unused, "remove it");
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

  private Sourced lines(List<List<String>> rows, int headerRow, Header header) {
    ArrayNode tree = JsonNodeFactory.instance.arrayNode();
    ArrayNode origins = JsonNodeFactory.instance.arrayNode();
    for (int i = headerRow + 1; i < rows.size(); i++) {
      List<String> cells = rows.get(i);
      if (!isBlank(cells)) {
        Sourced line = line(header, cells, i + 1, firstIndex + tree.size());
        tree.add(line.tree());
        origins.add(line.origins());
      }
    }
    return new Sourced(tree, origins);
  }

  private Sourced line(Header header, List<String> cells, int row, int index) {
    List<String> columns = header.columns();
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
    ContractRow line =
        new ContractRow(file, row, "/contractLines/" + index, byColumn, semicolons, log);
    return line.line(header.missing());
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
