package org.caisson.solver.ortools;

import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import org.caisson.solver.Algorithm;
import org.caisson.solver.Cancellation;
import org.caisson.solver.SolveParameters;
import org.caisson.solver.Termination;

/**
 * Runs GLOP. It keeps wall-clock limits itself and can be interrupted. It says INFEASIBLE also for
 * unbounded programs, and NOT_SOLVED when it was stopped without a feasible basis.
 */
final class GlopEngine implements Engine {

  @Override
  public Outcome run(NativeProgram program, SolveParameters parameters, Cancellation cancellation) {
    program.specificParameters(text(parameters));
    if (!parameters.warmStart()) {
      program.forgetBasis();
    }
    MPSolverParameters common = new MPSolverParameters();
    int run = program.beginRun();
    Thread solving = Thread.currentThread();
    Cancellation.Registration hook = cancellation.onCancel(() -> interrupt(program, run, solving));
    try {
      if (cancellation.isCancelled()) {
        return Outcome.cancelledBefore();
      }
      ResultStatus status = program.solve(common, parameters.timeLimit());
      return outcome(program, status, cancellation.isCancelled());
    } finally {
      program.endRun();
      hook.close();
      common.delete();
    }
  }

  /** A cancellation that is there already is seen below, by the thread that would have to wait. */
  private static void interrupt(NativeProgram program, int run, Thread solving) {
    if (Thread.currentThread() != solving) {
      program.interrupt(run);
    }
  }

  private static Outcome outcome(NativeProgram program, ResultStatus status, boolean cancelled) {
    boolean hasValues = status == ResultStatus.OPTIMAL || status == ResultStatus.FEASIBLE;
    return new Outcome(
        termination(status, cancelled), hasValues, program.iterations(), "GLOP: " + status);
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

  /**
   * GLOP takes its tolerances from this text only. Whether a solution is precise enough is the
   * certificate's to say, not the solver's.
   */
  static String text(SolveParameters parameters) {
    return "use_preprocessing:%b primal_feasibility_tolerance:%s dual_feasibility_tolerance:%s change_status_to_imprecise:false %s"
        .formatted(
            parameters.presolve(),
            parameters.primalTolerance(),
            parameters.dualTolerance(),
            method(parameters.algorithm()));
  }

  private static String method(Algorithm algorithm) {
    return switch (algorithm) {
      case AUTOMATIC -> "allow_simplex_algorithm_change:true";
      case PRIMAL -> "use_dual_simplex:false";
      case DUAL -> "use_dual_simplex:true";
    };
  }
}
