package org.caisson.solver.ortools;

import static org.caisson.solver.ortools.SmallPrograms.INFINITY;
import static org.caisson.solver.ortools.SmallPrograms.cold;
import static org.caisson.solver.ortools.SmallPrograms.costs;
import static org.caisson.solver.ortools.SmallPrograms.oneColumn;
import static org.caisson.solver.ortools.SmallPrograms.twoByTwo;
import static org.caisson.solver.ortools.SmallPrograms.warm;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.caisson.mathmodel.Certificate;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearModelBuilder;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Names;
import org.caisson.mathmodel.Values;
import org.caisson.solver.Algorithm;
import org.caisson.solver.Cancellation;
import org.caisson.solver.SolveParameters;
import org.caisson.solver.SolveResult;
import org.caisson.solver.SolverKind;
import org.caisson.solver.SolverSession;
import org.caisson.solver.Termination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrToolsSolverTest {
  private final OrToolsSolver solver = new OrToolsSolver();

  @ParameterizedTest
  @CsvSource({
    "GLOP, AUTOMATIC, false", "GLOP, PRIMAL, false", "GLOP, DUAL, false", "GLOP, DUAL, true",
    "CLP, AUTOMATIC, false", "CLP, PRIMAL, false", "CLP, DUAL, false", "CLP, PRIMAL, true"
  })
  void valuesAndDualsFollowTheConventionOfMinimisation(
      SolverKind kind, Algorithm algorithm, boolean presolve) {
    // 2 x + 3 y with x + y at least 4 and x at most 3: x = 3, y = 1. One more unit of the row is
    // made with y: dual 3. One more unit of x instead of y: reduced cost 2 - 3 = -1.
    SolveParameters base = cold(algorithm);
    SolveParameters parameters =
        new SolveParameters(base.timeLimit(), 1e-8, 1e-8, algorithm, presolve, false);
    SolveResult result = solve(twoByTwo(), kind, parameters, 2, 3);
    assertEquals(Termination.OPTIMAL, result.termination(), result.detail());
    assertEquals(kind, result.solver());
    Values values = result.values().orElseThrow();
    assertArrayEquals(new double[] {3, 1}, values.columns(), 1e-9);
    assertArrayEquals(new double[] {3, 0}, values.rowDuals(), 1e-9);
    assertArrayEquals(new double[] {-1, 0}, values.reducedCosts(), 1e-9);
  }

  @ParameterizedTest
  @EnumSource
  void theDualOfAnUpperBoundIsNegative(SolverKind kind) {
    // Minimise -x with x at most 5 by a row: one more unit changes the value by -1.
    SolveResult result =
        solve(oneColumn(0, INFINITY, -INFINITY, 5), kind, cold(Algorithm.DUAL), -1);
    assertArrayEquals(new double[] {-1}, result.values().orElseThrow().rowDuals(), 1e-9);
  }

  @ParameterizedTest
  @CsvSource({"GLOP, INFEASIBLE_OR_UNBOUNDED", "CLP, INFEASIBLE"})
  void contradictionsAreSaidToBe(SolverKind kind, Termination expected) {
    for (Algorithm algorithm : Algorithm.values()) {
      SolveResult result = solve(oneColumn(0, 3, 4, INFINITY), kind, cold(algorithm), 1);
      assertEquals(expected, result.termination(), algorithm + " " + result.detail());
      assertTrue(result.values().isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aProgramWithoutLeastValueIsNeverOptimal(SolverKind kind) {
    for (Algorithm algorithm : Algorithm.values()) {
      for (boolean presolve : new boolean[] {false, true}) {
        SolveParameters parameters =
            new SolveParameters(
                cold(algorithm).timeLimit(), 1e-8, 1e-8, algorithm, presolve, false);
        SolveResult result = solve(twoByTwo(), kind, parameters, 0, -1);
        assertTrue(
            result.termination() == Termination.UNBOUNDED
                || result.termination() == Termination.INFEASIBLE_OR_UNBOUNDED,
            algorithm + " " + presolve + " " + result);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRowThatWasAddedHasItsDualAndItsBounds(SolverKind kind) {
    try (SolverSession session = solver.open(twoByTwo(), kind)) {
      session.objective(costs(2, 3));
      session.solve(cold(Algorithm.DUAL), new Cancellation());
      // x at most 2, so y = 2: value 10; one unit more of x saves 1.
      session.addRow(new int[] {0}, new double[] {1}, -INFINITY, 2);
      SolveResult added = session.solve(warm(Algorithm.DUAL), new Cancellation());
      assertArrayEquals(new double[] {2, 2}, added.values().orElseThrow().columns(), 1e-9);
      assertArrayEquals(new double[] {3, 0, -1}, added.values().orElseThrow().rowDuals(), 1e-9);
      session.rowBounds(2, -INFINITY, 1);
      SolveResult tighter = session.solve(warm(Algorithm.DUAL), new Cancellation());
      assertArrayEquals(new double[] {1, 3}, tighter.values().orElseThrow().columns(), 1e-9);
      session.columnBounds(1, 0, 2.5);
      SolveResult impossible = session.solve(warm(Algorithm.DUAL), new Cancellation());
      assertTrue(impossible.values().isEmpty(), impossible.detail());
    }
  }

  @ParameterizedTest
  @EnumSource
  void programsWithoutRowsColumnsOrEntriesAreAnswered(SolverKind kind) {
    LinearModelBuilder builder = new LinearModelBuilder();
    SolveResult nothing = solve(builder.build(Names.NUMBERED), kind, cold(Algorithm.DUAL));
    assertEquals(Termination.OPTIMAL, nothing.termination(), nothing.detail());
    builder.addColumn(-2, 7);
    SolveResult noRow = solve(builder.build(Names.NUMBERED), kind, cold(Algorithm.DUAL), 1);
    assertEquals(Termination.OPTIMAL, noRow.termination(), noRow.detail());
    assertArrayEquals(new double[] {-2}, noRow.values().orElseThrow().columns());
    assertEquals(0, noRow.values().orElseThrow().rowDuals().length);
    builder.beginRow(-1, 1);
    SolveResult emptyRow = solve(builder.build(Names.NUMBERED), kind, cold(Algorithm.DUAL), 1);
    assertEquals(Termination.OPTIMAL, emptyRow.termination(), emptyRow.detail());
    assertEquals(1, emptyRow.values().orElseThrow().rowDuals().length);
    assertEquals(1, emptyRow.values().orElseThrow().columns().length);
    builder.beginRow(2, 3);
    SolveResult nothingIsTwo = solve(builder.build(Names.NUMBERED), kind, cold(Algorithm.DUAL), 1);
    assertTrue(nothingIsTwo.values().isEmpty(), nothingIsTwo.detail());
  }

  @ParameterizedTest
  @EnumSource
  void anEmptyRowCanBeAddedToASession(SolverKind kind) {
    try (SolverSession session = solver.open(twoByTwo(), kind)) {
      session.objective(costs(2, 3));
      session.solve(cold(Algorithm.DUAL), new Cancellation());
      session.addRow(new int[] {0}, new double[] {0}, -1, 1);
      session.addRow(new int[0], new double[0], 0, 0);
      SolveResult result = session.solve(warm(Algorithm.DUAL), new Cancellation());
      assertArrayEquals(new double[] {3, 1}, result.values().orElseThrow().columns(), 1e-9);
      assertEquals(4, result.values().orElseThrow().rowDuals().length);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aSmallChangeOfTheObjectiveNeedsFewIterations(SolverKind kind) {
    ProductionProgram program = ProductionProgram.of(20, 24, 7);
    try (SolverSession session = solver.open(program.model(), kind)) {
      session.objective(program.lateness());
      long first = session.solve(cold(Algorithm.PRIMAL), new Cancellation()).iterations();
      session.objective(slightlyChanged(program.lateness()));
      SolveResult again = session.solve(warm(Algorithm.PRIMAL), new Cancellation());
      assertEquals(Termination.OPTIMAL, again.termination());
      assertTrue(first > 500, "cold: " + first);
      assertTrue(again.iterations() < first / 10, "warm: " + again.iterations());
      SolveResult forgotten = session.solve(cold(Algorithm.PRIMAL), new Cancellation());
      assertTrue(forgotten.iterations() > first / 2, "cold again: " + forgotten.iterations());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aLaterStageThatHoldsTheFirstStartsWarmAndIsCertified(SolverKind kind) {
    ProductionProgram program = ProductionProgram.of(20, 24, 7);
    try (SolverSession session = solver.open(program.model(), kind)) {
      session.objective(program.lateness());
      SolveResult first = session.solve(cold(Algorithm.DUAL), new Cancellation());
      Certificate certificate =
          Certificate.of(program.model(), program.lateness(), first.values().orElseThrow());
      assertTrue(certificate.gapRelative() < 1e-9, certificate.toString());
      assertTrue(certificate.primal().relative() < 1e-7, certificate.toString());
      assertTrue(certificate.dual().relative() < 1e-7, certificate.toString());
      hold(session, program.lateness(), certificate.primalValue() * (1 + 1e-9));
      session.objective(program.cost());
      SolveResult second = session.solve(warm(Algorithm.PRIMAL), new Cancellation());
      session.objective(program.lateness());
      SolveResult back = session.solve(warm(Algorithm.PRIMAL), new Cancellation());
      assertEquals(Termination.OPTIMAL, second.termination());
      assertEquals(certificate.primalValue(), value(program.lateness(), second), 1e-3);
      assertEquals(certificate.primalValue(), value(program.lateness(), back), 1e-3);
    }
  }

  @Test
  void bothSolversComeToTheSameValue() {
    ProductionProgram program = ProductionProgram.of(12, 18, 3);
    double glop = value(program.lateness(), run(program, SolverKind.GLOP));
    double clp = value(program.lateness(), run(program, SolverKind.CLP));
    assertEquals(glop, clp, 1e-7 * Math.abs(glop));
  }

  private SolveResult run(ProductionProgram program, SolverKind kind) {
    return solve(program.model(), kind, cold(Algorithm.DUAL), program.lateness().costs());
  }

  private SolveResult solve(
      LinearModel model, SolverKind kind, SolveParameters parameters, double... costs) {
    try (SolverSession session = solver.open(model, kind)) {
      session.objective(costs(costs));
      return session.solve(parameters, new Cancellation());
    }
  }

  private static void hold(SolverSession session, LinearObjective objective, double value) {
    int[] columns =
        IntStream.range(0, objective.costs().length)
            .filter(j -> objective.costs()[j] != 0)
            .toArray();
    double[] coefficients = Arrays.stream(columns).mapToDouble(j -> objective.costs()[j]).toArray();
    session.addRow(columns, coefficients, -INFINITY, value);
  }

  private static LinearObjective slightlyChanged(LinearObjective objective) {
    double[] changed = objective.costs().clone();
    for (int j = 0; j < changed.length; j += 31) {
      changed[j] *= 1.02;
    }
    return new LinearObjective(changed, 0);
  }

  private static double value(LinearObjective objective, SolveResult result) {
    double sum = 0;
    double[] columns = result.values().orElseThrow().columns();
    for (int j = 0; j < columns.length; j++) {
      sum += objective.costs()[j] * columns[j];
    }
    return sum;
  }
}
