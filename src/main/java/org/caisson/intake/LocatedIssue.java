package org.caisson.intake;

import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An issue together with the place in the author's own files where it is to be mended.
 *
 * @param issue what is wrong; its pointer is that of the model as one document
 * @param file the file, relative to the model's folder, or the name of the inline document
 * @param pointer the JSON pointer within that file; absent for a CSV file and for broken JSON
 * @param row the row of a CSV file as a spreadsheet numbers it, or the line of broken JSON
 * @param column the name of the column of a CSV file, or the number of the column in broken JSON
 */
public record LocatedIssue(
    Issue issue,
    String file,
    @Nullable String pointer,
    @Nullable Integer row,
    @Nullable String column) {

  /** Whether the model cannot be planned before this is mended. */
  public boolean isError() {
    return issue.severity() == Severity.ERROR;
  }

  /** The place in words: {@code contracts.csv, row 5, column firm}. */
  public String where() {
    StringBuilder where = new StringBuilder(file);
    if (row != null) {
      where.append(file.endsWith(".csv") ? ", row " : ", line ").append(row);
    }
    if (column != null) {
      where.append(", column ").append(column);
    }
    if (pointer != null && !pointer.isEmpty()) {
      where.append(", ").append(pointer);
    }
    return where.toString();
  }
}
