package org.caisson.solver.ortools;

import java.util.Optional;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Values;
import org.caisson.solver.Cancellation;
import org.caisson.solver.SolveParameters;
import org.caisson.solver.SolveResult;
import org.caisson.solver.SolverKind;
import org.caisson.solver.SolverSession;

/** A session: checks what it is given, then hands it to the native program and its engine. */
final class OrToolsSession implements SolverSession {
  private final SolverKind kind;
  private final Engine engine;
  private final NativeProgram program;

  OrToolsSession(LinearModel model, SolverKind kind, Engine engine) {
    NumberCheck.model(model);
    NumberCheck.noIntegers(model);
    this.kind = kind;
    this.engine = engine;
    this.program = NativeProgram.linear(model, kind);
  }

  @Override
  public void objective(LinearObjective objective) {
    program.requireOpen();
    NumberCheck.objective(objective, program.columnCount());
    program.objective(objective);
  }

  @Override
  public void addRow(int[] columns, double[] coefficients, double lower, double upper) {
    program.requireOpen();
    NumberCheck.row(columns, coefficients, program.columnCount());
    NumberCheck.bounds("row", program.rowCount(), lower, upper);
    program.addRow(columns, coefficients, lower, upper);
  }

  @Override
  public void columnBounds(int column, double lower, double upper) {
    program.requireOpen();
    NumberCheck.index("Column", column, program.columnCount());
    NumberCheck.bounds("column", column, lower, upper);
    program.columnBounds(column, lower, upper);
  }

  @Override
  public void rowBounds(int row, double lower, double upper) {
    program.requireOpen();
    NumberCheck.index("Row", row, program.rowCount());
    NumberCheck.bounds("row", row, lower, upper);
    program.rowBounds(row, lower, upper);
  }

  @Override
  public SolveResult solve(SolveParameters parameters, Cancellation cancellation) {
    program.requireOpen();
    NumberCheck.parameters(parameters);
    long start = System.nanoTime();
    Engine.Outcome outcome = engine.run(program, parameters, cancellation);
    double seconds = (System.nanoTime() - start) / 1e9;
    Optional<Values> values =
        outcome.hasValues() ? Optional.of(program.values()) : Optional.empty();
    return new SolveResult(
        outcome.termination(), kind, values, outcome.iterations(), seconds, outcome.detail());
  }

  @Override
  public void close() {
    program.close();
  }
}
