package org.caisson.intake;

import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.caisson.domain.validation.Issue;
import org.caisson.intake.cell.Cell;
import org.caisson.intake.cell.CellRow;
import org.caisson.intake.cell.CellText;
import org.caisson.intake.cell.NumberText;
import org.caisson.planning.InputLimits;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table from a CSV file: a header, then one record a row. Rows are numbered as a
 * spreadsheet numbers them, the header and blank rows included.
 */
final class CsvTable {
  private final TableShape shape;
  private final TablePlace place;
  private final PartTree part;
  private final InputLimits limits;
  private final IssueLog log;
  private @Nullable TableReader reader;
  private int width;

  CsvTable(TableShape shape, String file, PartTree part, InputLimits limits, IssueLog log) {
    this.limits = limits;
    this.shape = shape;
    this.place = new TablePlace(file, null);
    this.part = part;
    this.log = log;
  }

  /** Reads the table into its part; where it has no header the part has an unreadable section. */
  void read(String text) {
    boolean semicolons = isSeparatedBySemicolons(text);
    boolean whole = rows(text, semicolons, new NumberText(!semicolons));
    if (whole && reader == null) {
      report("csv.missingColumn", 1, emptyTable());
    }
    if (!whole || reader == null) {
      part.unreadable(shape.section(), place.itself());
    }
  }

  /** A spreadsheet of a country that writes decimals with a comma separates with semicolons. */
  private static boolean isSeparatedBySemicolons(String text) {
    String header = text.stripLeading().lines().findFirst().orElse("");
    return header.contains(";") && !header.contains(",");
  }

  private boolean rows(String text, boolean semicolons, NumberText numbers) {
    int row = 0;
    try (CsvCells cells = new CsvCells(text, semicolons ? ';' : ',', limits)) {
      for (List<String> next = cells.nextRow(); next != null; next = cells.nextRow()) {
        row++;
        row(row, next, numbers);
      }
      return true;
    } catch (CsvCells.TooMuchException e) {
      report("file.limit", row + 1, String.valueOf(e.getMessage()));
      return false;
    } catch (IOException e) {
      report(
          "csv.syntax",
          row + 1,
          "The table cannot be read from this row on. Maybe a quotation mark is opened in a cell"
              + " and never closed.");
      return false;
    }
  }

  private void row(int number, List<String> cells, NumberText numbers) {
    SortedMap<Integer, Cell> filled = filled(cells);
    if (filled.isEmpty()) {
      return;
    }
    CellRow row = new CellRow(number, filled);
    if (reader == null) {
      width = cells.size();
      reader = new TableReader(shape, place, row, List.of(), numbers, part, log);
    } else if (cells.size() == width && filled.keySet().stream().allMatch(reader::isNamed)) {
      reader.row(row);
    } else {
      ragged(number, cells.size(), reader);
    }
  }

  private static SortedMap<Integer, Cell> filled(List<String> cells) {
    SortedMap<Integer, Cell> filled = new TreeMap<>();
    for (int c = 0; c < cells.size(); c++) {
      String text = CellText.strip(cells.get(c));
      if (!text.isEmpty()) {
        filled.put(c, new Cell.Text(text));
      }
    }
    return filled;
  }

  private void ragged(int row, int cells, TableReader into) {
    String message =
        "The row has "
            + cells
            + " cells and the header "
            + width
            + " columns, so cells cannot be told apart. Maybe a cell with a comma in it lacks its"
            + " quotation marks, or a column its name.";
    log.add(Issue.error("csv.ragged", into.next(), null, message), place.row(row));
    into.unreadableRow(row);
  }

  private String emptyTable() {
    return "The table is empty; even one without rows has a header. Maybe it was not saved. The"
        + " columns it needs are "
        + String.join(", ", shape.requiredColumns())
        + ".";
  }

  private void report(String code, int row, String message) {
    log.add(Issue.error(code, shape.pointer(), null, message), place.row(row));
  }
}
