package org.caisson.planning.contradiction;

import org.caisson.formulation.Formulation;
import org.caisson.formulation.program.RowInfo;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearModel;

/**
 * The row {@code tempo <= most * warm} of a line that can go cold, in a month.
 *
 * @param name its name
 * @param tempo the column of its tempo
 * @param warm the column of the share that is warm
 * @param most the most tempo of the line when it is warm
 * @param isWhole whether the line is warm or cold as a whole
 */
record WarmRow(String name, int tempo, int warm, double most, boolean isWhole) {

  static WarmRow of(Formulation formulation, int row) {
    RowInfo info = formulation.rows().get(row);
    Variables variables = formulation.variables();
    int warm = variables.warmth().warm().at(info.number(), info.month());
    return new WarmRow(
        formulation.linearModel().names().row(row),
        variables.tempo().at(info.number(), info.month()),
        warm,
        formulation.index().lines().get(info.number()).reachableTempo()[info.month()],
        formulation.linearModel().isInteger(warm));
  }

  /** A program with the same row once more, for another most. */
  LinearModel with(LinearModel model, String suffix, double otherMost) {
    return model.withRow(
        name + "_" + suffix,
        new int[] {Math.min(tempo, warm), Math.max(tempo, warm)},
        tempo < warm ? new double[] {1, -otherMost} : new double[] {-otherMost, 1},
        Double.NEGATIVE_INFINITY,
        0);
  }
}
