package org.caisson.intake;

import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An issue together with the place in the author's own files where it is to be mended.
 *
 * @param issue what is wrong; its pointer is that of the model as one document
 * @param file the file, relative to the model's folder, or the name of the inline document
 * @param pointer the JSON pointer within that file; absent for a table and for broken JSON
 * @param sheet the sheet of a workbook
 * @param row the row of a table as a spreadsheet numbers it, or the line of broken JSON
 * @param column the name of the column of a table, or the number of the column in broken JSON
 * @param cell the address of the cell of a workbook, such as B7
 */
public record LocatedIssue(
    Issue issue,
    String file,
    @Nullable String pointer,
    @Nullable String sheet,
    @Nullable Integer row,
    @Nullable String column,
    @Nullable String cell) {

  /** An issue at a JSON pointer. */
  public static LocatedIssue at(Issue issue, String file, String pointer) {
    return new LocatedIssue(issue, file, pointer, null, null, null, null);
  }

  /** Whether the model cannot be planned before this is mended. */
  public boolean isError() {
    return issue.severity() == Severity.ERROR;
  }

  /** The place in words: {@code contracts.csv, row 5, column firm}. */
  public String where() {
    StringBuilder where = new StringBuilder(file);
    if (sheet != null) {
      where.append(", sheet ").append(sheet);
    }
    if (row != null) {
      where.append(sheet != null || file.endsWith(".csv") ? ", row " : ", line ").append(row);
    }
    if (column != null) {
      where.append(", column ").append(column);
    }
    if (cell != null) {
      where.append(" (").append(cell).append(")");
    }
    if (pointer != null && !pointer.isEmpty()) {
      where.append(", ").append(pointer);
    }
    return where.toString();
  }
}
