package org.caisson.intake.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.caisson.intake.cell.CellRow;
import org.caisson.planning.InputLimits;

/** One sheet of an open workbook. It can be read any number of times. */
public final class Sheet {
  private static final int FIRST_ROWS = 30;

  private final String name;
  private final boolean hidden;
  private final String relation;
  private final XSSFReader reader;
  private final CellReader cells;
  private final InputLimits limits;

  Sheet(
      String name,
      boolean hidden,
      String relation,
      XSSFReader reader,
      CellReader cells,
      InputLimits limits) {
    this.name = name;
    this.hidden = hidden;
    this.relation = relation;
    this.reader = reader;
    this.cells = cells;
    this.limits = limits;
  }

  /** What its tab shows. */
  public String name() {
    return name;
  }

  /** Whether its tab is not shown. */
  public boolean isHidden() {
    return hidden;
  }

  /** Reads it once from end to end, within the limits, and keeps its beginning. */
  public SheetOutline outline() throws RefusedWorkbookException {
    List<CellRow> first = new ArrayList<>();
    List<CellRange> merged =
        forEachRow(
            row -> {
              if (first.size() < FIRST_ROWS) {
                first.add(row);
              }
            });
    return new SheetOutline(List.copyOf(first), List.copyOf(merged));
  }

  /**
   * Hands on every row that holds something, from top to bottom.
   *
   * @return the ranges of merged cells, which a sheet tells at its end
   */
  public List<CellRange> forEachRow(Consumer<CellRow> rows) throws RefusedWorkbookException {
    SheetHandler handler = new SheetHandler(name, cells, limits, rows);
    try {
      Xml.read(reader.getSheet(relation), "sheet `" + name + "`", handler);
    } catch (IOException
        | OpenXML4JException
        | OpenXML4JRuntimeException
        | IllegalArgumentException damage) {
      throw RefusedWorkbookException.damaged("The sheet `" + name + "` is missing or damaged");
    }
    return handler.merged();
  }
}
