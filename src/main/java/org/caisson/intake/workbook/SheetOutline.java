package org.caisson.intake.workbook;

import java.util.List;
import org.caisson.intake.cell.CellRow;

/**
 * What is known of a sheet before its table is read.
 *
 * @param first the first rows that hold something
 * @param merged the ranges of merged cells
 */
public record SheetOutline(List<CellRow> first, List<CellRange> merged) {

  /** Whether nothing stands in it. */
  public boolean isEmpty() {
    return first.isEmpty();
  }
}
