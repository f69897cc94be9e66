package org.caisson.solver.ortools;

import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import com.google.ortools.linearsolver.MPSolverParameters.IncrementalityValues;
import com.google.ortools.linearsolver.MPSolverParameters.IntegerParam;
import com.google.ortools.linearsolver.MPSolverParameters.LpAlgorithmValues;
import com.google.ortools.linearsolver.MPSolverParameters.PresolveValues;
import java.time.Duration;
import org.caisson.solver.Algorithm;
import org.caisson.solver.Cancellation;
import org.caisson.solver.SolveParameters;
import org.caisson.solver.Termination;

/**
 * Runs CLP. It cannot be interrupted, and its own clock counts processor time; but it goes on from
 * the basis at which a time limit stopped it. So it is run in slices, between which the wall clock
 * and the cancellation are looked at. Slices grow, because each start costs a factorization and
 * what presolve had saved. It says FEASIBLE when a limit stopped it, whether or not its numbers are
 * feasible.
 */
final class ClpEngine implements Engine {
  /** Long enough for most plans to need no second slice. */
  static final Duration FIRST_SLICE = Duration.ofSeconds(2);

  /** The longest that a cancellation waits. */
  static final Duration LONGEST_SLICE = Duration.ofSeconds(10);

  private static final Duration ONE_SECOND = Duration.ofSeconds(1);

  private static final Duration SHORT = Duration.ofMillis(100);

  private final Duration firstSlice;

  ClpEngine(Duration firstSlice) {
    this.firstSlice = firstSlice;
  }

  @Override
  public Outcome run(NativeProgram program, SolveParameters parameters, Cancellation cancellation) {
    MPSolverParameters common = common(parameters);
    try {
      Duration first = parameters.presolve() ? LONGEST_SLICE : firstSlice;
      Deadline deadline = Deadline.in(parameters.timeLimit());
      return runInSlices(program, common, first, deadline, cancellation);
    } finally {
      common.delete();
    }
  }

  private Outcome runInSlices(
      NativeProgram program,
      MPSolverParameters common,
      Duration first,
      Deadline deadline,
      Cancellation cancellation) {
    if (cancellation.isCancelled()) {
      return Outcome.cancelledBefore();
    }
    Duration length = first;
    long iterations = 0;
    for (int slices = 1; ; slices++) {
      Duration slice = shorter(length, allowed(deadline));
      Stopwatch stopwatch = Stopwatch.started();
      ResultStatus status = program.solve(common, slice);
      iterations += program.iterations();
      if (status == ResultStatus.FEASIBLE && isInterrupted(slice, stopwatch.elapsed())) {
        return new Outcome(Termination.CANCELLED, true, iterations, "CLP: interrupted");
      }
      Termination termination = termination(status, cancellation.isCancelled());
      boolean stopped = status == ResultStatus.FEASIBLE;
      if (!stopped || cancellation.isCancelled() || deadline.left().isZero()) {
        boolean hasValues = stopped || status == ResultStatus.OPTIMAL;
        return new Outcome(
            termination, hasValues, iterations, "CLP: %s, slices: %d".formatted(status, slices));
      }
      goOnFromHere(common);
      length = shorter(LONGEST_SLICE, length.multipliedBy(3).dividedBy(2));
    }
  }

  /**
   * CLP takes the interrupt signal (Ctrl-C) to itself while it solves, so that nobody else hears of
   * it. All it shows is that a slice ends before its time, by the wall as by the processor.
   */
  static boolean isInterrupted(Duration slice, Duration elapsed) {
    return slice.compareTo(ONE_SECOND) >= 0
        && elapsed.compareTo(slice.multipliedBy(9).dividedBy(10)) < 0;
  }

  /**
   * Half of what is left, because a slice takes longer than it was given on a busy machine; the
   * whole of it when it is short.
   */
  private static Duration allowed(Deadline deadline) {
    Duration left = deadline.left();
    return left.compareTo(SHORT) < 0 ? left : longer(SHORT, left.dividedBy(2));
  }

  /** The slices after the first take up the basis, which presolve would throw away. */
  private static void goOnFromHere(MPSolverParameters common) {
    set(common, IntegerParam.INCREMENTALITY, IncrementalityValues.INCREMENTALITY_ON.swigValue());
    set(common, IntegerParam.PRESOLVE, PresolveValues.PRESOLVE_OFF.swigValue());
  }

  static Termination termination(ResultStatus status, boolean cancelled) {
    return switch (status) {
      case OPTIMAL -> Termination.OPTIMAL;
      case INFEASIBLE -> Termination.INFEASIBLE;
      case UNBOUNDED -> Termination.UNBOUNDED;
      case FEASIBLE -> cancelled ? Termination.CANCELLED : Termination.TIME_LIMIT;
      case NOT_SOLVED, ABNORMAL, MODEL_INVALID -> Termination.FAILED;
    };
  }

  private static MPSolverParameters common(SolveParameters parameters) {
    MPSolverParameters common = new MPSolverParameters();
    common.setDoubleParam(DoubleParam.PRIMAL_TOLERANCE, parameters.primalTolerance());
    common.setDoubleParam(DoubleParam.DUAL_TOLERANCE, parameters.dualTolerance());
    set(common, IntegerParam.PRESOLVE, presolve(parameters.presolve()).swigValue());
    set(common, IntegerParam.INCREMENTALITY, incrementality(parameters.warmStart()).swigValue());
    if (parameters.algorithm() != Algorithm.AUTOMATIC) {
      set(common, IntegerParam.LP_ALGORITHM, method(parameters.algorithm()).swigValue());
    }
    return common;
  }

  private static PresolveValues presolve(boolean on) {
    return on ? PresolveValues.PRESOLVE_ON : PresolveValues.PRESOLVE_OFF;
  }

  private static IncrementalityValues incrementality(boolean on) {
    return on ? IncrementalityValues.INCREMENTALITY_ON : IncrementalityValues.INCREMENTALITY_OFF;
  }

  private static LpAlgorithmValues method(Algorithm algorithm) {
    return algorithm == Algorithm.PRIMAL ? LpAlgorithmValues.PRIMAL : LpAlgorithmValues.DUAL;
  }

  private static void set(MPSolverParameters common, IntegerParam parameter, int value) {
    common.setIntegerParam(parameter, value);
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
