package org.caisson.solver.ortools;

import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.solver.Cancellation;
import org.caisson.solver.IntegerKind;
import org.caisson.solver.IntegerParameters;
import org.caisson.solver.IntegerResult;
import org.caisson.solver.MixedIntegerSolver;
import org.caisson.solver.Termination;

/**
 * SCIP and CBC, by way of OR-Tools. SCIP can be interrupted and then gives the best it has with its
 * bound. When the row that holds an earlier stage leaves no room it may call a program
 * contradictory that has solutions, or prove a bound that a solution lies below: one of 52
 * generated plans failed so. CBC is there for those. On production programs with all-or-nothing
 * expansions (5,800 and 14,400 columns, gap 1e-6, two cores) it took 1.6 and 9.4 seconds, CBC 3.5
 * and 13.4, HiGHS 0.9 and 3.8; but HiGHS can neither be interrupted nor keep a time limit (OR-Tools
 * throws), and CP-SAT takes continuous columns for integers and so answers another question.
 */
@ApplicationScoped
public class OrToolsIntegerSolver implements MixedIntegerSolver {
  /**
   * SCIP's own tolerance. With 1e-7 and 1e-9 it called programs contradictory that CBC solves and
   * that it solves itself with this one: such in which a row that holds an earlier stage leaves no
   * room. What it decides is solved again by a linear solver with the tolerances of the profile.
   */
  private static final double LEAST_TOLERANCE = 1e-6;

  @Override
  public IntegerResult solve(
      LinearModel model,
      LinearObjective objective,
      IntegerKind kind,
      IntegerParameters parameters,
      Cancellation cancellation) {
    NumberCheck.model(model);
    NumberCheck.objective(objective, model.columnCount());
    NumberCheck.parameters(parameters, model.columnCount());
    try (NativeProgram program = NativeProgram.mixedInteger(model, kind)) {
      program.objective(objective);
      if (kind == IntegerKind.SCIP) {
        program.specificParameters(text(parameters));
      }
      parameters.start().ifPresent(program::hint);
      long start = System.nanoTime();
      Optional<ResultStatus> status = run(program, kind, parameters, cancellation);
      double seconds = (System.nanoTime() - start) / 1e9;
      return status
          .map(s -> new Answer(model, objective, kind, program, seconds).of(s, cancellation))
          .orElseGet(() -> cancelledBefore(kind, seconds));
    }
  }

  private static Optional<ResultStatus> run(
      NativeProgram program,
      IntegerKind kind,
      IntegerParameters parameters,
      Cancellation cancellation) {
    MPSolverParameters common = common(kind, parameters);
    int run = program.beginRun();
    Thread solving = Thread.currentThread();
    Cancellation.Registration hook =
        cancellation.onCancel(
            () -> {
              if (Thread.currentThread() != solving) {
                program.interrupt(run);
              }
            });
    try {
      return cancellation.isCancelled()
          ? Optional.empty()
          : Optional.of(program.solve(common, parameters.timeLimit()));
    } finally {
      program.endRun();
      hook.close();
      common.delete();
    }
  }

  private static IntegerResult cancelledBefore(IntegerKind kind, double seconds) {
    return new IntegerResult(
        Termination.CANCELLED,
        kind,
        Optional.empty(),
        Double.NEGATIVE_INFINITY,
        0,
        0,
        seconds,
        "cancelled before the start");
  }

  private static MPSolverParameters common(IntegerKind kind, IntegerParameters parameters) {
    MPSolverParameters common = new MPSolverParameters();
    if (kind == IntegerKind.SCIP) {
      common.setDoubleParam(
          DoubleParam.PRIMAL_TOLERANCE, Math.max(LEAST_TOLERANCE, parameters.primalTolerance()));
      common.setDoubleParam(
          DoubleParam.DUAL_TOLERANCE, Math.max(LEAST_TOLERANCE, parameters.dualTolerance()));
    }
    common.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, parameters.gap());
    return common;
  }

  /**
   * Values smaller than 1 need no better than the gap itself; and SCIP would take Ctrl-C to itself,
   * so that nobody else hears of it.
   */
  private static String text(IntegerParameters parameters) {
    return "limits/absgap = %s\nmisc/catchctrlc = FALSE\n".formatted(parameters.gap());
  }

  static Termination termination(ResultStatus status, boolean cancelled) {
    return switch (status) {
      case OPTIMAL -> Termination.OPTIMAL;
      case INFEASIBLE -> Termination.INFEASIBLE_OR_UNBOUNDED;
      case UNBOUNDED -> Termination.UNBOUNDED;
      case FEASIBLE, NOT_SOLVED -> cancelled ? Termination.CANCELLED : Termination.TIME_LIMIT;
      case ABNORMAL, MODEL_INVALID -> Termination.FAILED;
    };
  }

  /** Reads what a run left in the native program. */
  private record Answer(
      LinearModel model,
      LinearObjective objective,
      IntegerKind kind,
      NativeProgram program,
      double seconds) {

    IntegerResult of(ResultStatus status, Cancellation cancellation) {
      boolean hasValues = status == ResultStatus.OPTIMAL || status == ResultStatus.FEASIBLE;
      return new IntegerResult(
          termination(status, cancellation.isCancelled()),
          kind,
          hasValues ? Optional.of(rounded()) : Optional.empty(),
          hasValues ? objective.constant() + program.bestBound() : Double.NEGATIVE_INFINITY,
          program.iterations(),
          program.nodes(),
          seconds,
          kind + ": " + status);
    }

    private double[] rounded() {
      double[] columns = program.columnValues();
      for (int j : model.integerColumns()) {
        columns[j] = Math.rint(columns[j]);
      }
      return columns;
    }
  }
}
