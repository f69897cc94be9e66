package org.caisson.mathmodel;

import java.io.IOException;

/** A program with every kind of row and bound, for the tests of both writers. */
final class WriterExample {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  private WriterExample() {}

  static LinearModel model() {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addColumn(0, INFINITY);
    builder.addColumn(-INFINITY, INFINITY);
    builder.addColumn(-INFINITY, -2.5);
    builder.addColumn(3, 3);
    builder.addColumn(0.1, 1e20);
    builder.addColumn(-4, INFINITY);
    builder.addColumn(0, 8);
    row(builder, -INFINITY, 10, 0, 1, 1, -1);
    row(builder, 1.0 / 3, INFINITY, 1, 0.1, 2, 1);
    row(builder, 7, 7, 3, 2, 4, -1e-7);
    row(builder, -1, 9, 0, 1, 5, 1);
    row(builder, -INFINITY, INFINITY, 0, 1);
    row(builder, -5, INFINITY);
    return builder.build(Names.NUMBERED);
  }

  static LinearObjective objective() {
    return new LinearObjective(new double[] {1, 0, -0.3, 0, 1e-5, 0, 0}, -12.75);
  }

  /** Two integer columns, one without an upper bound, a column of any number, and an unused one. */
  static LinearModel integers() {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addIntegerColumn(0, INFINITY);
    builder.addIntegerColumn(0, 3);
    builder.addColumn(0, INFINITY);
    builder.addIntegerColumn(0, 5);
    row(builder, -INFINITY, 7, 0, 2, 1, 2, 2, 2);
    return builder.build(Names.NUMBERED);
  }

  static LinearObjective integersObjective() {
    return new LinearObjective(new double[] {-1, -1, -1, 0}, 0);
  }

  /** A row from pairs of column and coefficient. */
  static void row(LinearModelBuilder builder, double lower, double upper, double... entries) {
    builder.beginRow(lower, upper);
    for (int k = 0; k < entries.length; k += 2) {
      builder.add((int) entries[k], entries[k + 1]);
    }
  }

  static String lp(LinearModel model, LinearObjective objective) throws IOException {
    StringBuilder text = new StringBuilder();
    LpWriter.write(model, objective, text);
    return text.toString();
  }

  static String mps(LinearModel model, LinearObjective objective) throws IOException {
    StringBuilder text = new StringBuilder();
    MpsWriter.write(model, objective, text);
    return text.toString();
  }

  /** Names of the greatest length that names may have. */
  static Names longNames() {
    return new Names() {
      @Override
      public String column(int j) {
        return "c".repeat(199) + j;
      }

      @Override
      public String row(int i) {
        return "r".repeat(199) + i;
      }
    };
  }
}
