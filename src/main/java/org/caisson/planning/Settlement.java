package org.caisson.planning;

import java.util.Arrays;
import org.caisson.mathmodel.LinearModel;
import org.caisson.solver.SolverSession;

/**
 * How a round of fairness is held: what a settled nation lacks is bounded by what the round came
 * to, and its link to the worst is lifted, so that the next round looks at the others.
 *
 * @param stage the id of the stage
 * @param columns what each settled nation lacks
 * @param most the most that it may lack from here on
 * @param links the rows that linked them to the worst
 */
record Settlement(String stage, int[] columns, double most, int[] links) implements Hold, Held {

  @Override
  public LinearModel in(LinearModel model) {
    double[] uppers = new double[columns.length];
    Arrays.fill(uppers, most);
    double[] lifted = new double[links.length];
    Arrays.fill(lifted, Double.POSITIVE_INFINITY);
    return model.withUpper(columns, uppers, links, lifted);
  }

  @Override
  public void in(SolverSession session) {
    for (int column : columns) {
      session.columnBounds(column, 0, most);
    }
    for (int link : links) {
      session.rowBounds(link, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
  }

  @Override
  public boolean isGivenUpBy(double[] values, double rounding) {
    double limit = most + rounding * Math.max(1, most);
    return Arrays.stream(columns).anyMatch(column -> values[column] > limit);
  }
}
