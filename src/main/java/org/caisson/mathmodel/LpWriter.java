package org.caisson.mathmodel;

import java.io.IOException;

/**
 * Writes a linear program as an LP file (the format that CPLEX began and that Clp, Cbc, GLPK and
 * HiGHS read). The optimum of the file is that of the program as it is told, constant included: an
 * objective that is maximised is written so. See {@link ExportedProgram} for rows with two bounds
 * and the constant. Columns that occur nowhere are left out. Integer columns are listed under
 * {@code General}.
 */
public final class LpWriter {
  /** Readers cut lines off at 255 characters or more. */
  private static final int LINE_LENGTH = 100;

  private final LinearModel model;
  private final LinearObjective objective;
  private final ExportedProgram program;
  private final Appendable out;
  private int lineLength;

  private LpWriter(LinearModel model, LinearObjective objective, Appendable out) {
    this.model = model;
    this.objective = objective;
    this.program = new ExportedProgram(model, objective);
    this.out = out;
  }

  /**
   * Writes the program of minimising the objective over the model.
   *
   * @throws IllegalArgumentException when the objective is not finite or not of this model
   * @throws IOException when {@code out} throws it
   */
  public static void write(LinearModel model, LinearObjective objective, Appendable out)
      throws IOException {
    new LpWriter(model, objective, out).write();
  }

  private void write() throws IOException {
    out.append(objective.sense() == Sense.MINIMIZE ? "Minimize\n" : "Maximize\n");
    writeObjective();
    out.append("Subject To\n");
    for (int i = 0; i < model.rowCount(); i++) {
      writeRow(i);
    }
    if (model.rowCount() == 0) {
      line("objective.row: " + ExportedProgram.CONSTANT + " = 1");
    }
    out.append("Bounds\n");
    writeBounds();
    writeIntegers();
    out.append("End\n");
  }

  private void writeObjective() throws IOException {
    begin(ExportedProgram.OBJECTIVE);
    for (int j = 0; j < model.columnCount(); j++) {
      if (objective.costs()[j] != 0) {
        term(objective.sense().told(objective.costs()[j]), program.columnName(j));
      }
    }
    if (program.isConstantNeeded()) {
      term(objective.sense().told(objective.constant()), ExportedProgram.CONSTANT);
    }
    out.append('\n');
  }

  private void writeRow(int i) throws IOException {
    begin(program.rowName(i));
    for (int p = model.rowStart(i); p < model.rowStart(i + 1); p++) {
      term(model.coefficient(p), program.columnName(model.column(p)));
    }
    if (program.isEmptyRow(i)) {
      term(0, ExportedProgram.CONSTANT);
    }
    if (program.isRange(i)) {
      term(-1, program.rangeName(i));
    }
    out.append(' ').append(program.sense(i).sign()).append(' ');
    out.append(ExportedProgram.number(program.rightHandSide(i))).append('\n');
  }

  private void begin(String name) throws IOException {
    out.append(' ').append(name).append(':');
    lineLength = name.length() + 2;
  }

  private void term(double coefficient, String column) throws IOException {
    String sign = coefficient < 0 ? "-" : "+";
    String size =
        Math.abs(coefficient) == 1 ? "" : ExportedProgram.number(Math.abs(coefficient)) + " ";
    int length = sign.length() + size.length() + column.length() + 2;
    if (lineLength + length > LINE_LENGTH) {
      out.append("\n  ");
      lineLength = 2;
    }
    out.append(' ').append(sign).append(' ').append(size).append(column);
    lineLength += length;
  }

  private void writeBounds() throws IOException {
    program.bounds(this::bound);
  }

  /** Says nothing about a column from zero to infinity: that is what readers take it to be. */
  private void bound(String column, double lower, double upper, boolean integer)
      throws IOException {
    boolean hasLower = lower != Double.NEGATIVE_INFINITY;
    boolean hasUpper = upper != Double.POSITIVE_INFINITY;
    if (lower == upper) {
      line(column + " = " + ExportedProgram.number(lower));
    } else if (hasUpper) {
      String from = hasLower ? ExportedProgram.number(lower) : "-inf";
      line(from + " <= " + column + " <= " + ExportedProgram.number(upper));
    } else if (!hasLower) {
      line(column + " free");
    } else if (lower != 0) {
      line(column + " >= " + ExportedProgram.number(lower));
    }
  }

  private void writeIntegers() throws IOException {
    int[] integers = program.integerColumns();
    if (integers.length > 0) {
      out.append("General\n");
    }
    for (int j : integers) {
      line(program.columnName(j));
    }
  }

  private void line(String text) throws IOException {
    out.append(' ').append(text).append('\n');
  }
}
