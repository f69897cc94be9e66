package org.caisson.intake.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellReference;

/**
 * The place of a cell.
 *
 * @param row from 1, as spreadsheets number them
 * @param column from 0
 */
public record CellPlace(int row, int column) {
  private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?([1-9]\\d{0,6})");
  private static final int MOST_ROWS = 1 << 20;
  private static final int MOST_COLUMNS = 1 << 14;

  /** The place at an address such as B7; empty when no sheet has it. */
  static Optional<CellPlace> at(String address) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int row = Integer.parseInt(parts.group(2));
    int column = CellReference.convertColStringToIndex(parts.group(1));
    return row <= MOST_ROWS && column < MOST_COLUMNS
        ? Optional.of(new CellPlace(row, column))
        : Optional.empty();
  }

  /** The letters by which spreadsheets call a column. */
  public static String letters(int column) {
    return CellReference.convertNumToColString(column);
  }

  @Override
  public String toString() {
    return letters(column) + row;
  }
}
