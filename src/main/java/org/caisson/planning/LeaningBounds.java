package org.caisson.planning;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Values;

/**
 * The bounds that a solution's reduced costs and duals lean on: infinite where they lean on none.
 *
 * <p>What counts as a reduced cost is relative to the terms that it is the difference of, so that
 * small prices are seen beside large ones. A bound counts only where the value lies at it.
 */
final class LeaningBounds {
  /** A difference this small, relative to its terms, is rounding. */
  private static final double RELATIVE = 1e-7;

  /**
   * So is a dual within a hundred times the solvers' own tolerance. Measured on models/nato-2024
   * without people and options: CLP came back with duals of 1 to 2e-9 on six rows that its optimum
   * does not lean on, and holding them made a later stage worse by 0.02 %; the least price that was
   * meant there is 7e-4. Where all costs are below 1 it shrinks with them. A price that is dropped
   * wrongly is found when later stages give up more than a certificate's tolerance.
   */
  private static final double TOLERANCE = 1e-7;

  /** And one that is lost in the rounding of the largest cost. */
  private static final double LOST = 1e-13;

  /** How near a value must be to its bound, relative to the larger of 1 and the bound. */
  private static final double AT_BOUND = 1e-6;

  private final LinearModel model;
  private final Values values;
  private final double[] reduced;
  private final double[] terms;
  private final double smallest;

  LeaningBounds(LinearModel model, LinearObjective objective, Values values) {
    this.model = model;
    this.values = values;
    reduced = model.reducedCosts(objective.costs(), values.rowDuals());
    terms = sizes(objective.costs());
    double largest = Arrays.stream(objective.costs()).map(Math::abs).max().orElse(0);
    smallest = Math.max(TOLERANCE * Math.min(1, largest), LOST * largest);
  }

  /** For each column the size of the terms that its reduced cost is the difference of. */
  private double[] sizes(double[] costs) {
    double[] sizes = Arrays.stream(costs).map(Math::abs).toArray();
    for (int i = 0; i < model.rowCount(); i++) {
      double dual = Math.abs(values.rowDuals()[i]);
      for (int p = model.rowStart(i); dual > 0 && p < model.rowStart(i + 1); p++) {
        sizes[model.column(p)] += Math.abs(model.coefficient(p)) * dual;
      }
    }
    return sizes;
  }

  /** On which side the bounds lie. */
  LeaningSides sides() {
    BitSet columnsAtLower = new BitSet();
    int[] held = finite(columns());
    Arrays.stream(held).filter(j -> reduced[j] > 0).forEach(columnsAtLower::set);
    BitSet rowsAtLower = new BitSet();
    int[] met = finite(rows());
    Arrays.stream(met).filter(i -> values.rowDuals()[i] > 0).forEach(rowsAtLower::set);
    return new LeaningSides(held, columnsAtLower, met, rowsAtLower);
  }

  private static int[] finite(double[] bounds) {
    return IntStream.range(0, bounds.length).filter(k -> Double.isFinite(bounds[k])).toArray();
  }

  double[] columns() {
    double[] bounds = new double[model.columnCount()];
    for (int j = 0; j < bounds.length; j++) {
      boolean counts = Math.abs(reduced[j]) > Math.max(smallest, RELATIVE * terms[j]);
      double bound = reduced[j] > 0 ? model.columnLower(j) : model.columnUpper(j);
      bounds[j] = counts && isAt(bound, values.columns()[j]) ? bound : Double.POSITIVE_INFINITY;
    }
    return bounds;
  }

  double[] rows() {
    double[] bounds = new double[model.rowCount()];
    for (int i = 0; i < bounds.length; i++) {
      double dual = values.rowDuals()[i];
      double bound = dual > 0 ? model.rowLower(i) : model.rowUpper(i);
      bounds[i] = counts(i, dual) && isAt(bound, activity(i)) ? bound : Double.POSITIVE_INFINITY;
    }
    return bounds;
  }

  /** A dual counts when it does in the reduced cost of some column of its row. */
  private boolean counts(int row, double dual) {
    for (int p = model.rowStart(row); p < model.rowStart(row + 1); p++) {
      double term = Math.abs(model.coefficient(p) * dual);
      if (term > Math.max(smallest, RELATIVE * terms[model.column(p)])) {
        return true;
      }
    }
    return false;
  }

  private double activity(int row) {
    double activity = 0;
    for (int p = model.rowStart(row); p < model.rowStart(row + 1); p++) {
      activity += model.coefficient(p) * values.columns()[model.column(p)];
    }
    return activity;
  }

  private static boolean isAt(double bound, double value) {
    return Math.abs(value - bound) <= AT_BOUND * Math.max(1, Math.abs(bound));
  }
}
