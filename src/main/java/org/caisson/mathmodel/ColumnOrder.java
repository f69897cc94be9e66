package org.caisson.mathmodel;

/** The entries of a model ordered by column, and by row within a column. */
final class ColumnOrder {
  private final int[] starts;
  private final int[] positions;
  private final int[] rows;

  ColumnOrder(LinearModel model) {
    starts = new int[model.columnCount() + 1];
    positions = new int[model.entryCount()];
    rows = new int[model.entryCount()];
    countEntries(model);
    placeEntries(model);
  }

  private void countEntries(LinearModel model) {
    for (int p = 0; p < model.entryCount(); p++) {
      starts[model.column(p) + 1]++;
    }
    for (int j = 0; j < model.columnCount(); j++) {
      starts[j + 1] += starts[j];
    }
  }

  private void placeEntries(LinearModel model) {
    int[] next = starts.clone();
    for (int i = 0; i < model.rowCount(); i++) {
      for (int p = model.rowStart(i); p < model.rowStart(i + 1); p++) {
        int place = next[model.column(p)]++;
        positions[place] = p;
        rows[place] = i;
      }
    }
  }

  /** Where the entries of column {@code j} begin; {@code j} may equal the number of columns. */
  int start(int j) {
    return starts[j];
  }

  /** The position in the model of the entry in place {@code q}. */
  int position(int q) {
    return positions[q];
  }

  /** The row of the entry in place {@code q}. */
  int row(int q) {
    return rows[q];
  }
}
