package org.caisson.solver.ortools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import com.google.ortools.linearsolver.MPSolverParameters;
import java.time.Duration;
import org.caisson.mathmodel.Certificate;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Values;

/**
 * HiGHS by way of OR-Tools, for least values only. Its duals come back wrong (the activity of rows,
 * and no reduced costs) and a time limit throws, so that it can certify nothing and is no solver of
 * plans; as a third opinion on values it will do.
 */
public final class HighsValues {
  private static final double FEASIBLE = 1e-6;

  private HighsValues() {}

  /** The least value of the objective, of columns that meet every row and bound. */
  public static double least(LinearModel model, LinearObjective objective) {
    MPSolverParameters common = null;
    try (NativeProgram program =
        new NativeProgram(model, () -> MPSolver.createSolver("HIGHS_LP"))) {
      common = new MPSolverParameters();
      program.objective(objective);
      ResultStatus status = program.solve(common, Duration.ofHours(1));
      assertEquals(ResultStatus.OPTIMAL, status, "HiGHS");
      double[] columns = program.columnValues();
      Values values =
          new Values(columns, new double[model.rowCount()], new double[model.columnCount()]);
      Certificate certificate = Certificate.of(model, objective, values);
      assertTrue(certificate.primal().relative() <= FEASIBLE, certificate::toString);
      return certificate.primalValue();
    } finally {
      if (common != null) {
        common.delete();
      }
    }
  }
}
