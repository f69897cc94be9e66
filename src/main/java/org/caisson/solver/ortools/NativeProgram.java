package org.caisson.solver.ortools;

import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.OptimizationProblemType;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Values;
import org.caisson.solver.IntegerKind;
import org.caisson.solver.SolverKind;

/**
 * A program in native memory, linear or with integer columns. Its native objects never leave this
 * class, and carry no names: a second use of a name, an object of another program, or any use after
 * deletion ends the whole process. Numbers that come here were checked.
 */
final class NativeProgram implements AutoCloseable {
  private static final String NAME = "caisson";
  private static final String UNNAMED = "";
  private final MPSolver solver;
  private final MPVariable[] variables;

  /** A column fixed at zero, for rows without entries: those end the process in CLP. */
  private final MPVariable nothing;

  private final List<MPConstraint> constraints;
  private final double[] costs;
  private final Object running = new Object();
  private boolean solving;
  private int run;
  private boolean closed;

  /** A linear program for a linear solver; no column is an integer column. */
  static NativeProgram linear(LinearModel model, SolverKind kind) {
    return new NativeProgram(model, () -> new MPSolver(NAME, problemType(kind)));
  }

  /** A program whose integer columns are decided by a search. */
  static NativeProgram mixedInteger(LinearModel model, IntegerKind kind) {
    return new NativeProgram(model, () -> new MPSolver(NAME, problemType(kind)));
  }

  /**
   * A program for any solver of OR-Tools, which is made when the native library is loaded and not
   * before: even the types of programs are native.
   */
  NativeProgram(LinearModel model, Supplier<MPSolver> empty) {
    NativeLibrary.load();
    this.solver = empty.get();
    this.variables = new MPVariable[model.columnCount()];
    this.constraints = new ArrayList<>(model.rowCount() + 8);
    this.costs = new double[model.columnCount()];
    addColumns(model);
    this.nothing = solver.makeVar(0, 0, false, UNNAMED);
    addRows(model);
    solver.objective().setMinimization();
  }

  private static OptimizationProblemType problemType(SolverKind kind) {
    return switch (kind) {
      case GLOP -> OptimizationProblemType.GLOP_LINEAR_PROGRAMMING;
      case CLP -> OptimizationProblemType.CLP_LINEAR_PROGRAMMING;
    };
  }

  private static OptimizationProblemType problemType(IntegerKind kind) {
    return switch (kind) {
      case SCIP -> OptimizationProblemType.SCIP_MIXED_INTEGER_PROGRAMMING;
      case CBC -> OptimizationProblemType.CBC_MIXED_INTEGER_PROGRAMMING;
    };
  }

  private void addColumns(LinearModel model) {
    for (int j = 0; j < variables.length; j++) {
      variables[j] =
          solver.makeVar(model.columnLower(j), model.columnUpper(j), model.isInteger(j), UNNAMED);
    }
  }

  private void addRows(LinearModel model) {
    if (model.rowCount() == 0) {
      // CLP gives up on a program without rows; this one constrains nothing and is not counted.
      nativeRow(new int[0], new double[0], Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    }
    for (int i = 0; i < model.rowCount(); i++) {
      int[] columns = new int[model.rowStart(i + 1) - model.rowStart(i)];
      double[] coefficients = new double[columns.length];
      for (int k = 0; k < columns.length; k++) {
        columns[k] = model.column(model.rowStart(i) + k);
        coefficients[k] = model.coefficient(model.rowStart(i) + k);
      }
      constraints.add(nativeRow(columns, coefficients, model.rowLower(i), model.rowUpper(i)));
    }
  }

  private MPConstraint nativeRow(int[] columns, double[] coefficients, double lower, double upper) {
    MPConstraint row = solver.makeConstraint(lower, upper, UNNAMED);
    boolean empty = true;
    for (int k = 0; k < columns.length; k++) {
      row.setCoefficient(variables[columns[k]], coefficients[k]);
      empty &= coefficients[k] == 0;
    }
    if (empty) {
      row.setCoefficient(nothing, 1);
    }
    return row;
  }

  int columnCount() {
    return variables.length;
  }

  int rowCount() {
    return constraints.size();
  }

  /** Tells the solver of the costs that differ from those it has. */
  void objective(LinearObjective objective) {
    requireOpen();
    for (int j = 0; j < costs.length; j++) {
      double cost = objective.costs()[j];
      if (cost != costs[j]) {
        solver.objective().setCoefficient(variables[j], cost);
        costs[j] = cost;
      }
    }
  }

  void addRow(int[] columns, double[] coefficients, double lower, double upper) {
    requireOpen();
    constraints.add(nativeRow(columns, coefficients, lower, upper));
  }

  void columnBounds(int column, double lower, double upper) {
    requireOpen();
    variables[column].setBounds(lower, upper);
  }

  void rowBounds(int row, double lower, double upper) {
    requireOpen();
    constraints.get(row).setBounds(lower, upper);
  }

  /** Forgets the basis, so that the next solve starts as the first one did. */
  void forgetBasis() {
    requireOpen();
    solver.reset();
  }

  /**
   * Gives parameters in the solver's own text format.
   *
   * @throws IllegalStateException when the solver does not understand them; it would go on with its
   *     defaults
   */
  void specificParameters(String text) {
    requireOpen();
    if (!solver.setSolverSpecificParametersAsString(text)) {
      throw new IllegalStateException(
          "Solver parameters (%s) are not understood by the solver. Maybe this version of OR-Tools names them differently."
              .formatted(text));
    }
  }

  /** Solves with a limit; what the solver holds to be time is the solver's business. */
  ResultStatus solve(MPSolverParameters parameters, Duration limit) {
    requireOpen();
    // Zero would mean no limit at all.
    solver.setTimeLimit(Math.max(1, limit.toMillis()));
    setSolving(true);
    try {
      return solver.solve(parameters);
    } finally {
      setSolving(false);
    }
  }

  private void setSolving(boolean value) {
    synchronized (running) {
      solving = value;
      running.notifyAll();
    }
  }

  /** Begins a run, which can be interrupted by its number until it is over. */
  int beginRun() {
    synchronized (running) {
      return run;
    }
  }

  /** Ends a run: an interrupt that was meant for it, and comes late, does not hit the next one. */
  void endRun() {
    synchronized (running) {
      run++;
      running.notifyAll();
    }
  }

  /**
   * Asks a run to stop, from any thread. The solver forgets what it was asked before it has really
   * begun, so it is asked again until the run is over, for some seconds at the most.
   */
  void interrupt(int meant) {
    synchronized (running) {
      for (int times = 0; run == meant && !closed && times < 500; times++) {
        if (solving) {
          solver.interruptSolve();
        }
        awaitReturn();
      }
    }
  }

  private void awaitReturn() {
    try {
      running.wait(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  long iterations() {
    requireOpen();
    return solver.iterations();
  }

  /**
   * The numbers of the last solve of a linear program; only when its status was OPTIMAL or
   * FEASIBLE.
   */
  Values values() {
    double[] reducedCosts = new double[variables.length];
    for (int j = 0; j < variables.length; j++) {
      reducedCosts[j] = variables[j].reducedCost();
    }
    double[] rowDuals = constraints.stream().mapToDouble(MPConstraint::dualValue).toArray();
    return new Values(columnValues(), rowDuals, reducedCosts);
  }

  /** The values of the columns of the last solve; only when its status was OPTIMAL or FEASIBLE. */
  double[] columnValues() {
    requireOpen();
    double[] columns = new double[variables.length];
    for (int j = 0; j < variables.length; j++) {
      columns[j] = variables[j].solutionValue();
    }
    return columns;
  }

  /** What the search of a program with integer columns proved about its objective. */
  double bestBound() {
    requireOpen();
    return solver.objective().bestBound();
  }

  /** The nodes of the search tree of a program with integer columns. */
  long nodes() {
    requireOpen();
    return solver.nodes();
  }

  /** Gives a value for every column, from which a search may begin. */
  void hint(double[] columns) {
    requireOpen();
    solver.setHint(variables, columns);
  }

  void requireOpen() {
    if (closed) {
      throw new IllegalStateException(
          "The solver session is closed. Maybe open another one with the same model.");
    }
  }

  @Override
  public void close() {
    synchronized (running) {
      if (!closed) {
        closed = true;
        solver.delete();
      }
    }
  }
}
