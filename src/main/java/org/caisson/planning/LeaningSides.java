package org.caisson.planning;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;
import org.caisson.mathmodel.LinearModel;

/**
 * On which side an optimal face lies: the columns and rows that its prices lean on, each at its
 * lower or at its upper bound. Unlike the bounds themselves the sides stay the same when the bounds
 * move, for as long as the prices stay optimal.
 *
 * @param columns columns that are held at a bound, ascending
 * @param columnsAtLower which of all columns are held at their lower bound
 * @param rows rows that are held at a bound, ascending
 * @param rowsAtLower which of all rows are held at their lower bound
 */
record LeaningSides(int[] columns, BitSet columnsAtLower, int[] rows, BitSet rowsAtLower) {

  /** A program with the same columns and rows with the face held, wherever its bounds are. */
  LinearModel in(LinearModel model) {
    int[] finiteColumns =
        finite(columns, j -> columnsAtLower.get(j) ? model.columnLower(j) : model.columnUpper(j));
    int[] finiteRows =
        finite(rows, i -> rowsAtLower.get(i) ? model.rowLower(i) : model.rowUpper(i));
    return model.withFixed(
        finiteColumns,
        at(finiteColumns, j -> columnsAtLower.get(j) ? model.columnLower(j) : model.columnUpper(j)),
        finiteRows,
        at(finiteRows, i -> rowsAtLower.get(i) ? model.rowLower(i) : model.rowUpper(i)));
  }

  /** A bound that a changed model does not have holds nothing. */
  private static int[] finite(int[] places, IntToDoubleFunction bound) {
    return Arrays.stream(places).filter(k -> Double.isFinite(bound.applyAsDouble(k))).toArray();
  }

  private static double[] at(int[] places, IntToDoubleFunction bound) {
    return Arrays.stream(places).mapToDouble(bound::applyAsDouble).toArray();
  }
}
