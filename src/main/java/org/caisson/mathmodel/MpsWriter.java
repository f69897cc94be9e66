package org.caisson.mathmodel;

import java.io.IOException;

/**
 * Writes a linear program as a free-format MPS file ({@code clp file.mps}, {@code glpsol --freemps
 * file.mps}). The optimum of the file is that of the program, constant included; see {@link
 * ExportedProgram} for rows with two bounds and the constant. Columns that occur nowhere are left
 * out. Integer columns stand between markers. The first row is the objective, to be minimised.
 *
 * <p>Free MPS knows no word for maximising that all readers take (GLPK refuses the section
 * OBJSENSE, Clp and Cbc pass it over and minimise). So an objective that is maximised is written as
 * its negative, in a row that is called {@code objective.negated}: the optimum of the file is then
 * the negative of the program's.
 */
public final class MpsWriter {
  private final LinearModel model;
  private final LinearObjective objective;
  private final ExportedProgram program;
  private final Appendable out;

  private MpsWriter(LinearModel model, LinearObjective objective, Appendable out) {
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
    new MpsWriter(model, objective, out).write();
  }

  private void write() throws IOException {
    out.append("NAME caisson FREE\n");
    writeRows();
    out.append("COLUMNS\n");
    writeColumns();
    writeRanges();
    writeConstant();
    writeRightHandSides();
    writeBounds();
    out.append("ENDATA\n");
  }

  private void writeRows() throws IOException {
    out.append("ROWS\n");
    line("N", program.leastObjective());
    for (int i = 0; i < model.rowCount(); i++) {
      line(program.sense(i).letter(), program.rowName(i));
    }
  }

  private void writeColumns() throws IOException {
    ColumnOrder order = new ColumnOrder(model);
    boolean among = false;
    for (int j = 0; j < model.columnCount(); j++) {
      if (program.isUsed(j)) {
        if (model.isInteger(j) != among) {
          among = !among;
          writeMarker(j, among);
        }
        writeColumn(j, order);
      }
    }
    if (among) {
      writeMarker(model.columnCount(), false);
    }
  }

  /** Columns between two markers are integer columns. */
  private void writeMarker(int j, boolean begins) throws IOException {
    line("marker." + j, "'MARKER'", begins ? "'INTORG'" : "'INTEND'");
  }

  private void writeColumn(int j, ColumnOrder order) throws IOException {
    String column = program.columnName(j);
    if (objective.costs()[j] != 0) {
      line(column, program.leastObjective(), ExportedProgram.number(objective.costs()[j]));
    }
    for (int q = order.start(j); q < order.start(j + 1); q++) {
      double coefficient = model.coefficient(order.position(q));
      line(column, program.rowName(order.row(q)), ExportedProgram.number(coefficient));
    }
  }

  private void writeRanges() throws IOException {
    for (int i = 0; i < model.rowCount(); i++) {
      if (program.isRange(i)) {
        line(program.rangeName(i), program.rowName(i), "-1");
      }
    }
  }

  private void writeConstant() throws IOException {
    if (program.isConstantNeeded()) {
      String constant = ExportedProgram.number(objective.constant());
      line(ExportedProgram.CONSTANT, program.leastObjective(), constant);
    }
  }

  private void writeRightHandSides() throws IOException {
    out.append("RHS\n");
    for (int i = 0; i < model.rowCount(); i++) {
      if (program.rightHandSide(i) != 0) {
        line("RHS", program.rowName(i), ExportedProgram.number(program.rightHandSide(i)));
      }
    }
  }

  private void writeBounds() throws IOException {
    out.append("BOUNDS\n");
    program.bounds(this::bound);
  }

  /**
   * The lower bound comes before the upper: readers take a negative upper bound without one to
   * remove the lower bound. That an integer column has no upper bound must be said: some readers
   * take it to be at most 1 otherwise.
   */
  private void bound(String column, double lower, double upper, boolean integer)
      throws IOException {
    boolean hasLower = lower != Double.NEGATIVE_INFINITY;
    boolean hasUpper = upper != Double.POSITIVE_INFINITY;
    if (lower == upper) {
      line("FX", "BND", column, ExportedProgram.number(lower));
      return;
    }
    if (!hasLower && !hasUpper) {
      line("FR", "BND", column);
      return;
    }
    if (!hasLower) {
      line("MI", "BND", column);
    } else if (lower != 0) {
      line("LO", "BND", column, ExportedProgram.number(lower));
    }
    if (hasUpper) {
      line("UP", "BND", column, ExportedProgram.number(upper));
    } else if (integer) {
      line("PL", "BND", column);
    }
  }

  private void line(String... fields) throws IOException {
    for (String field : fields) {
      out.append(' ').append(field);
    }
    out.append('\n');
  }
}
