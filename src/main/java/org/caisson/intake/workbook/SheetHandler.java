package org.caisson.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.caisson.intake.cell.Cell;
import org.caisson.intake.cell.CellRow;
import org.caisson.planning.InputLimits;
import org.xml.sax.Attributes;

/** Hands on the rows of a sheet one by one, and keeps none. */
final class SheetHandler extends PartHandler {
  private final String sheet;
  private final CellReader reader;
  private final InputLimits limits;
  private final Consumer<CellRow> rows;
  private final List<CellRange> merged = new ArrayList<>();

  private SortedMap<Integer, Cell> cells = new TreeMap<>();
  private RawCell cell = new RawCell("", 0);
  private CellPlace place = new CellPlace(0, -1);
  private int rowsWithContent;
  private boolean wanted;

  SheetHandler(String sheet, CellReader reader, InputLimits limits, Consumer<CellRow> rows) {
    super(limits.textLength());
    this.sheet = sheet;
    this.reader = reader;
    this.limits = limits;
    this.rows = rows;
  }

  List<CellRange> merged() {
    return merged;
  }

  @Override
  void begins(String element, Attributes attributes) throws RefusedWorkbookException {
    switch (element) {
      case "row" -> beginRow(attributes);
      case "c" -> beginCell(attributes);
      case "v", "f", "t" -> wanted = true;
      case "rPh" -> wanted = false;
      case "mergeCell" -> merge(String.valueOf(attributes.getValue("ref")));
      default -> {}
    }
  }

  private void beginRow(Attributes attributes) throws RefusedWorkbookException {
    int row = number(attributes.getValue("r"), place.row() + 1);
    if (row <= place.row()) {
      throw RefusedWorkbookException.damaged(
          "Row %d of the sheet `%s` stands where a later one should".formatted(row, sheet));
    }
    place = new CellPlace(row, -1);
    cells = new TreeMap<>();
  }

  private void beginCell(Attributes attributes) throws RefusedWorkbookException {
    String address = attributes.getValue("r");
    place =
        address == null
            ? new CellPlace(place.row(), place.column() + 1)
            : CellPlace.at(address)
                .filter(p -> p.row() == place.row())
                .orElseThrow(() -> wrongAddress(address));
    String type = attributes.getValue("t");
    cell = new RawCell(type == null ? "n" : type, number(attributes.getValue("s"), 0));
  }

  private RefusedWorkbookException wrongAddress(String address) {
    String shown = address.length() > 20 ? address.substring(0, 20) + "..." : address;
    return RefusedWorkbookException.damaged(
        "The sheet `%s` has a cell at `%s`, where none can be".formatted(sheet, shown));
  }

  @Override
  boolean isWanted() {
    return wanted;
  }

  @Override
  void ends(String element) throws RefusedWorkbookException {
    switch (element) {
      case "v" -> cell.setValue(taken());
      case "t" -> cell.addText(taken());
      case "f" -> cell.setFormula(taken());
      case "c" -> endCell();
      case "row" -> endRow();
      default -> {}
    }
  }

  private String taken() {
    wanted = false;
    return takeText();
  }

  private void endCell() throws RefusedWorkbookException {
    Optional<Cell> content = reader.read(cell, place);
    if (content.isEmpty()) {
      return;
    }
    if (place.column() >= limits.columns()) {
      throw RefusedWorkbookException.tooLarge(
          "The sheet `%s` has an entry in %s, beyond its first %d columns. Maybe delete it, or move it nearer."
              .formatted(sheet, place, limits.columns()));
    }
    cells.put(place.column(), content.get());
  }

  private void endRow() throws RefusedWorkbookException {
    if (cells.isEmpty()) {
      return;
    }
    rowsWithContent++;
    if (rowsWithContent > limits.rows()) {
      throw RefusedWorkbookException.tooLarge(
          "The sheet `%s` has more than %d rows with entries. Maybe split it."
              .formatted(sheet, limits.rows()));
    }
    rows.accept(new CellRow(place.row(), cells));
  }

  private void merge(String range) throws RefusedWorkbookException {
    if (merged.size() == limits.rows()) {
      throw RefusedWorkbookException.tooLarge(
          "The sheet `%s` has more than %d merged cells. Maybe unmerge them."
              .formatted(sheet, limits.rows()));
    }
    CellRange.at(range).ifPresent(merged::add);
  }
}
