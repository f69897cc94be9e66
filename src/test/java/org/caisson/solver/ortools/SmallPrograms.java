package org.caisson.solver.ortools;

import java.time.Duration;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearModelBuilder;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Names;
import org.caisson.solver.Algorithm;
import org.caisson.solver.SolveParameters;

/** Programs small enough to be solved by hand, and the ways to run them. */
final class SmallPrograms {
  static final double INFINITY = Double.POSITIVE_INFINITY;

  private SmallPrograms() {}

  /** x + y at least 4, x - y at most 5, x from 0 to 3, y at least 0. */
  static LinearModel twoByTwo() {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addColumn(0, 3);
    builder.addColumn(0, INFINITY);
    builder.beginRow(4, INFINITY);
    builder.add(0, 1);
    builder.add(1, 1);
    builder.beginRow(-INFINITY, 5);
    builder.add(0, 1);
    builder.add(1, -1);
    return builder.build(Names.NUMBERED);
  }

  /** One column within bounds, and one row of it. */
  static LinearModel oneColumn(double lower, double upper, double rowLower, double rowUpper) {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addColumn(lower, upper);
    builder.beginRow(rowLower, rowUpper);
    builder.add(0, 1);
    return builder.build(Names.NUMBERED);
  }

  static LinearObjective costs(double... costs) {
    return new LinearObjective(costs, 0);
  }

  static SolveParameters cold(Algorithm algorithm) {
    return new SolveParameters(Duration.ofSeconds(120), 1e-8, 1e-8, algorithm, false, false);
  }

  static SolveParameters warm(Algorithm algorithm) {
    return new SolveParameters(Duration.ofSeconds(120), 1e-8, 1e-8, algorithm, false, true);
  }

  static SolveParameters within(Duration limit) {
    return new SolveParameters(limit, 1e-8, 1e-8, Algorithm.DUAL, false, false);
  }
}
