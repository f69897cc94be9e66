package org.caisson.planning.contradiction;

import java.util.ArrayList;
import java.util.List;
import org.caisson.formulation.Formulation;
import org.caisson.mathmodel.LinearModel;

/**
 * The program of a model whose inputs give way by amounts, to be planned with. Rows are loosened by
 * their amounts, but what a warm line can have is raised as a factor of what is warm, as it stands
 * in the model: a line that is cold has nothing of it.
 */
final class LoosenedProgram {
  /** Room for the rounding of the solvers, when the amounts are tried. */
  private static final double ROOM = 2e-6;

  private final Formulation formulation;
  private final LinearModel model;
  private final int[] rows;
  private final double[] lower;
  private final double[] upper;

  private LoosenedProgram(Formulation formulation) {
    this.formulation = formulation;
    model = formulation.linearModel();
    rows = new int[model.rowCount()];
    lower = new double[rows.length];
    upper = new double[rows.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i;
      lower[i] = model.rowLower(i);
      upper[i] = model.rowUpper(i);
    }
  }

  /** The program, with rows after those of the model where a factor was raised. */
  static LinearModel of(Formulation formulation, Amounts amounts) {
    LoosenedProgram program = new LoosenedProgram(formulation);
    for (int k = 0; k < amounts.bends().length; k++) {
      double bend = amounts.bends()[k];
      if (bend > 0) {
        program.loosen(amounts.program().places().get(k).bend(), bend + ROOM * Math.max(1, bend));
      }
    }
    return program.program();
  }

  private void loosen(Bend bend, double amount) {
    for (int r = 0; r < bend.rows().length; r++) {
      double coefficient = bend.coefficients()[r];
      if (coefficient > 0) {
        lower[bend.rows()[r]] -= coefficient * amount;
      } else {
        upper[bend.rows()[r]] -= coefficient * amount;
      }
    }
  }

  private LinearModel program() {
    List<Integer> raised = new ArrayList<>();
    double[] before = upper.clone();
    for (int row = 0; row < formulation.rows().size(); row++) {
      boolean isWarm = formulation.rows().get(row).kind().equals(TempoRows.WARM_MOST);
      if (isWarm && upper[row] > 0) {
        upper[row] = Double.POSITIVE_INFINITY;
        raised.add(row);
      }
    }
    LinearModel loosened = model.withRowBounds(rows, lower, upper);
    for (int row : raised) {
      WarmRow warm = WarmRow.of(formulation, row);
      loosened = warm.with(loosened, "raised", warm.most() + before[row]);
    }
    return loosened;
  }
}
