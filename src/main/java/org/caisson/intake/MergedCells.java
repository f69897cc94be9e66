package org.caisson.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.caisson.domain.validation.Issue;
import org.caisson.intake.workbook.CellRange;

/** The merged cells of a table; rows are asked about from top to bottom. */
final class MergedCells {
  private final List<CellRange> waiting;
  private final List<CellRange> current = new ArrayList<>();
  private final Set<CellRange> reported = new HashSet<>();
  private final TablePlace place;
  private final TableHeader header;
  private final IssueLog log;

  MergedCells(List<CellRange> merged, TablePlace place, TableHeader header, IssueLog log) {
    this.place = place;
    this.header = header;
    this.log = log;
    this.waiting = new ArrayList<>(merged);
    waiting.removeIf(range -> columnsUnder(range).isEmpty());
    waiting.sort(Comparator.comparingInt((CellRange r) -> r.first().row()).reversed());
  }

  private SortedMap<Integer, TableColumn> columnsUnder(CellRange range) {
    return header.columns().subMap(range.first().column(), range.last().column() + 1);
  }

  /** The ranges that reach into the row; each is reported when it is met first. */
  private List<CellRange> of(int row) {
    while (!waiting.isEmpty() && waiting.get(waiting.size() - 1).first().row() <= row) {
      current.add(waiting.remove(waiting.size() - 1));
    }
    current.removeIf(range -> range.last().row() < row);
    current.stream().filter(reported::add).forEach(range -> report(range, row));
    return current;
  }

  private void report(CellRange range, int row) {
    SortedMap<Integer, TableColumn> columns = columnsUnder(range);
    int position = columns.firstKey();
    String message =
        "The cells %s are merged, and only the first of them has a value. Maybe unmerge them and fill in each."
            .formatted(range);
    log.add(
        Issue.error("sheet.merged", "", range.toString(), message),
        place.cell(Math.max(row, range.first().row()), columns.get(position).name(), position));
  }

  /** Whether the row cannot be read at all, because cells of several columns are one. */
  boolean spoil(int row) {
    return of(row).stream().anyMatch(CellRange::isWide);
  }

  /** The columns of the row whose cell is hidden by one above. */
  Set<Integer> hiddenIn(int row) {
    Set<Integer> hidden = new HashSet<>();
    for (CellRange range : of(row)) {
      if (range.first().row() < row) {
        hidden.addAll(columnsUnder(range).keySet());
      }
    }
    return hidden;
  }
}
