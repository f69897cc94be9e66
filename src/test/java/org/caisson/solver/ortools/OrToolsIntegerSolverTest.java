package org.caisson.solver.ortools;

import static org.caisson.solver.ortools.SmallPrograms.INFINITY;
import static org.caisson.solver.ortools.SmallPrograms.costs;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.ortools.linearsolver.MPSolver.ResultStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearModelBuilder;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Names;
import org.caisson.solver.Cancellation;
import org.caisson.solver.IntegerKind;
import org.caisson.solver.IntegerParameters;
import org.caisson.solver.IntegerResult;
import org.caisson.solver.SolverKind;
import org.caisson.solver.Termination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OrToolsIntegerSolverTest {
  private final ScheduledExecutorService other = Executors.newSingleThreadScheduledExecutor();

  @AfterEach
  void endTheOtherThread() {
    other.shutdownNow();
  }

  @Test
  void whatIsBoughtWholeOrNotAtAllIsDecidedAndTheBoundIsTheValue() {
    // Minimise 10 b + y with 4 b + y >= 3: half of b would do (7.5), but whole it is 3 of y or one
    // b: 3 against 10. With y at most 2 it is one b: 10.
    IntegerResult cheap =
        solve(buyOrMake(INFINITY), new LinearObjective(new double[] {10, 1}, 100));
    assertEquals(Termination.OPTIMAL, cheap.termination(), cheap.detail());
    assertArrayEquals(new double[] {0, 3}, cheap.columns().orElseThrow(), 1e-9);
    assertEquals(103, cheap.bound(), 1e-6, "the constant included");

    IntegerResult forced = solve(buyOrMake(2), costs(10, 1));
    assertArrayEquals(new double[] {1, 0}, forced.columns().orElseThrow(), 1e-9);
    assertEquals(10, forced.bound(), 1e-6);
    assertEquals(IntegerKind.SCIP, forced.solver());
  }

  @Test
  void cbcComesToTheSameAndKeepsItsTimeLimit() {
    IntegerResult forced =
        new OrToolsIntegerSolver()
            .solve(
                buyOrMake(2),
                costs(10, 1),
                IntegerKind.CBC,
                parameters(Duration.ofMinutes(1), 1e-6, Optional.empty()),
                new Cancellation());
    assertArrayEquals(new double[] {1, 0}, forced.columns().orElseThrow(), 1e-9);
    assertEquals(10, forced.bound(), 1e-6);

    LinearModel hard = knapsacks();
    IntegerResult stopped =
        new OrToolsIntegerSolver()
            .solve(
                hard,
                profits(hard),
                IntegerKind.CBC,
                parameters(Duration.ofSeconds(2), 0, Optional.empty()),
                new Cancellation());
    assertEquals(Termination.TIME_LIMIT, stopped.termination(), stopped.detail());
    assertTrue(stopped.seconds() < 60, stopped.toString());
    assertTrue(stopped.bound() < profits(hard).valueAt(stopped.columns().orElseThrow()));
  }

  @Test
  void aProgramWithoutRowsIsAnswered() {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addIntegerColumn(-2.5, 7);

    IntegerResult result = solve(builder.build(Names.NUMBERED), costs(1));

    assertArrayEquals(new double[] {-2}, result.columns().orElseThrow());
  }

  @Test
  void aStartThatIsNoSolutionDoesNoHarm() {
    IntegerParameters parameters =
        parameters(Duration.ofMinutes(1), 1e-6, Optional.of(new double[] {0.5, -7}));

    IntegerResult result =
        new OrToolsIntegerSolver()
            .solve(buyOrMake(2), costs(10, 1), IntegerKind.SCIP, parameters, new Cancellation());

    assertArrayEquals(new double[] {1, 0}, result.columns().orElseThrow(), 1e-9);
  }

  @Test
  void wholeNumbersThatContradictTheRowsAreSaidTo() {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addIntegerColumn(0, 1);
    builder.beginRow(0.4, 0.6);
    builder.add(0, 1);

    IntegerResult result = solve(builder.build(Names.NUMBERED), costs(1));

    assertEquals(Termination.INFEASIBLE_OR_UNBOUNDED, result.termination());
    assertTrue(result.columns().isEmpty());
  }

  @Test
  void aTimeLimitLeavesTheBestSoFarWithItsBound() {
    // The start, nothing in the knapsacks, is a solution; proving the best takes far longer.
    LinearModel model = knapsacks();
    LinearObjective objective = profits(model);
    IntegerParameters parameters =
        parameters(Duration.ofSeconds(2), 0, Optional.of(new double[model.columnCount()]));

    IntegerResult result =
        new OrToolsIntegerSolver()
            .solve(model, objective, IntegerKind.SCIP, parameters, new Cancellation());

    assertEquals(Termination.TIME_LIMIT, result.termination(), result.detail());
    assertTrue(result.seconds() < 10, result.toString());
    double value = objective.valueAt(result.columns().orElseThrow());
    assertTrue(result.bound() < value && Double.isFinite(result.bound()), result.toString());
  }

  @Test
  void aCancellationIsHeardWhileItSearches() {
    Cancellation cancellation = new Cancellation();
    LinearModel model = knapsacks();
    other.schedule(cancellation::cancel, 500, TimeUnit.MILLISECONDS);

    IntegerResult result =
        new OrToolsIntegerSolver()
            .solve(
                model,
                profits(model),
                IntegerKind.SCIP,
                parameters(Duration.ofMinutes(5), 0, Optional.empty()),
                cancellation);

    assertEquals(Termination.CANCELLED, result.termination(), result.detail());
    assertTrue(result.seconds() < 60, result.toString());
  }

  @Test
  void aSearchThatIsCancelledBeforeItBeginsHasNothing() {
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();

    IntegerResult result =
        new OrToolsIntegerSolver()
            .solve(
                buyOrMake(2),
                costs(10, 1),
                IntegerKind.SCIP,
                parameters(Duration.ofMinutes(1), 0, Optional.empty()),
                cancellation);

    assertEquals(Termination.CANCELLED, result.termination());
    assertTrue(result.columns().isEmpty());
    assertEquals(Double.NEGATIVE_INFINITY, result.bound());
  }

  @Test
  void theSameProgramHasTheSameAnswer() {
    LinearModel model = buyOrMake(2.5);
    assertArrayEquals(
        solve(model, costs(1, 1)).columns().orElseThrow(),
        solve(model, costs(1, 1)).columns().orElseThrow());
  }

  @Test
  void numbersThatAreNoneAreRefused() {
    LinearModel model = buyOrMake(2);
    assertRefused(
        "Cost (NaN) of column (1) is not a finite number. Maybe it was computed from missing data.",
        () -> solve(model, costs(1, Double.NaN)));
    assertRefused(
        "Gap (-1.0) is not from 0 to 1. Maybe use 1e-6.",
        () -> solve(model, parameters(Duration.ofSeconds(1), -1, Optional.empty())));
    assertRefused(
        "Time limit (PT0S) leaves no time. Maybe give it in seconds: PT60S.",
        () -> solve(model, parameters(Duration.ZERO, 0, Optional.empty())));
    assertRefused(
        "Values to start from (1) do not match the columns (2) of the program. Maybe they belong to another model.",
        () -> solve(model, parameters(Duration.ofSeconds(1), 0, Optional.of(new double[] {1}))));
    assertRefused(
        "Value to start from (Infinity) of column (0) is not a finite number. Maybe it was computed from missing data.",
        () ->
            solve(
                model,
                parameters(Duration.ofSeconds(1), 0, Optional.of(new double[] {INFINITY, 0}))));
  }

  @Test
  void aLinearSolverRefusesIntegerColumnsBecauseItWouldNotHeedThem() {
    assertRefused(
        "Column (c0) takes whole numbers only, which a linear solver does not heed. Maybe decide it first, or relax the model.",
        () -> new OrToolsSolver().open(buyOrMake(2), SolverKind.GLOP));
  }

  @Test
  void everyStatusHasItsMeaning() {
    assertEquals(Termination.OPTIMAL, OrToolsIntegerSolver.termination(ResultStatus.OPTIMAL, true));
    assertEquals(
        Termination.TIME_LIMIT, OrToolsIntegerSolver.termination(ResultStatus.FEASIBLE, false));
    assertEquals(
        Termination.TIME_LIMIT, OrToolsIntegerSolver.termination(ResultStatus.NOT_SOLVED, false));
    assertEquals(
        Termination.CANCELLED, OrToolsIntegerSolver.termination(ResultStatus.NOT_SOLVED, true));
    assertEquals(
        Termination.UNBOUNDED, OrToolsIntegerSolver.termination(ResultStatus.UNBOUNDED, false));
    assertEquals(
        Termination.FAILED, OrToolsIntegerSolver.termination(ResultStatus.ABNORMAL, false));
  }

  /** b is 0 or 1, y at least 0 and at most {@code most}: 4 b + y >= 3. */
  private static LinearModel buyOrMake(double most) {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addIntegerColumn(0, 1);
    builder.addColumn(0, most);
    builder.beginRow(3, INFINITY);
    builder.add(0, 4);
    builder.add(1, 1);
    return builder.build(Names.NUMBERED);
  }

  /** Eight knapsacks over 60 things: easy to fill, hard to fill best. */
  private static LinearModel knapsacks() {
    Random random = new Random(7);
    LinearModelBuilder builder = new LinearModelBuilder();
    for (int j = 0; j < 100; j++) {
      builder.addIntegerColumn(0, 1);
    }
    for (int i = 0; i < 10; i++) {
      builder.beginRow(-INFINITY, 25_000);
      for (int j = 0; j < 100; j++) {
        builder.add(j, 1 + random.nextInt(1000));
      }
    }
    return builder.build(Names.NUMBERED);
  }

  private static LinearObjective profits(LinearModel model) {
    double[] costs = new double[model.columnCount()];
    for (int i = 0; i < model.rowCount(); i++) {
      for (int p = model.rowStart(i); p < model.rowStart(i + 1); p++) {
        costs[model.column(p)] -= model.coefficient(p) / model.rowCount();
      }
    }
    return new LinearObjective(costs, 0);
  }

  private static void assertRefused(String expected, Runnable action) {
    assertEquals(expected, assertThrows(IllegalArgumentException.class, action::run).getMessage());
  }

  private static IntegerParameters parameters(
      Duration limit, double gap, Optional<double[]> start) {
    return new IntegerParameters(limit, 1e-9, 1e-9, gap, start);
  }

  private static IntegerResult solve(LinearModel model, LinearObjective objective) {
    return new OrToolsIntegerSolver()
        .solve(
            model,
            objective,
            IntegerKind.SCIP,
            parameters(Duration.ofMinutes(1), 1e-6, Optional.empty()),
            new Cancellation());
  }

  private static IntegerResult solve(LinearModel model, IntegerParameters parameters) {
    return new OrToolsIntegerSolver()
        .solve(model, costs(1, 1), IntegerKind.SCIP, parameters, new Cancellation());
  }
}
