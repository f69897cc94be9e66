package org.caisson.solver.ortools;

import static org.caisson.solver.ortools.SmallPrograms.INFINITY;
import static org.caisson.solver.ortools.SmallPrograms.cold;
import static org.caisson.solver.ortools.SmallPrograms.costs;
import static org.caisson.solver.ortools.SmallPrograms.twoByTwo;
import static org.caisson.solver.ortools.SmallPrograms.within;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.function.Consumer;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearModelBuilder;
import org.caisson.mathmodel.Names;
import org.caisson.solver.Algorithm;
import org.caisson.solver.Cancellation;
import org.caisson.solver.SolveParameters;
import org.caisson.solver.SolverKind;
import org.caisson.solver.SolverSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** CLP calls a program with a NaN optimal, and a wrong index ends the process: all are refused. */
class RefusedNumbersTest {
  private final OrToolsSolver solver = new OrToolsSolver();

  @ParameterizedTest
  @EnumSource
  void aCostThatIsNoNumberIsRefused(SolverKind kind) {
    refused(
        kind,
        session -> session.objective(costs(1, Double.NaN)),
        "Cost (NaN) of column (1) is not a finite number. Maybe it was computed from missing data.");
  }

  @ParameterizedTest
  @EnumSource
  void anInfiniteCostIsRefused(SolverKind kind) {
    refused(
        kind,
        session -> session.objective(costs(INFINITY, 1)),
        "Cost (Infinity) of column (0) is not a finite number. Maybe it was computed from missing data.");
  }

  @Test
  void costsOfAnotherModelAreRefused() {
    refused(
        SolverKind.GLOP,
        session -> session.objective(costs(1)),
        "Costs (1) do not match the columns (2) of the program. Maybe they were made for another model.");
  }

  @ParameterizedTest
  @EnumSource
  void aBoundThatIsNoNumberIsRefused(SolverKind kind) {
    refused(
        kind,
        session -> session.columnBounds(0, Double.NaN, 1),
        "Bounds (NaN to 1.0) of column (0) hold no number. Maybe they are the wrong way round, or were computed from missing data.");
    refused(
        kind,
        session -> session.rowBounds(1, 0, Double.NaN),
        "Bounds (0.0 to NaN) of row (1) hold no number. Maybe they are the wrong way round, or were computed from missing data.");
  }

  @ParameterizedTest
  @EnumSource
  void crossedBoundsAreRefused(SolverKind kind) {
    refused(
        kind,
        session -> session.columnBounds(0, 2, 1),
        "Bounds (2.0 to 1.0) of column (0) hold no number. Maybe they are the wrong way round, or were computed from missing data.");
    refused(
        kind,
        session -> session.rowBounds(0, 2, 1),
        "Bounds (2.0 to 1.0) of row (0) hold no number. Maybe they are the wrong way round, or were computed from missing data.");
  }

  @Test
  void aLowerBoundOfInfinityIsRefused() {
    refused(
        SolverKind.CLP,
        session -> session.columnBounds(0, INFINITY, INFINITY),
        "Bounds (Infinity to Infinity) of column (0) hold no number. Maybe they are the wrong way round, or were computed from missing data.");
  }

  @Test
  void aColumnOrRowThatDoesNotExistIsRefused() {
    refused(
        SolverKind.CLP,
        session -> session.columnBounds(2, 0, 1),
        "Column (2) does not exist: there are 2. Maybe it belongs to another program.");
    refused(
        SolverKind.CLP,
        session -> session.rowBounds(-1, 0, 1),
        "Row (-1) does not exist: there are 2. Maybe it belongs to another program.");
  }

  @Test
  void aWrongNewRowIsRefused() {
    refused(
        SolverKind.CLP,
        session -> session.addRow(new int[] {0}, new double[] {Double.NaN}, 0, 1),
        "Coefficient (NaN) of column (0) is not a finite number. Maybe it was computed from missing data.");
    refused(
        SolverKind.CLP,
        session -> session.addRow(new int[] {1, 0, 1}, new double[] {1, 2, 3}, 0, 1),
        "Column (1) is named twice in a new row. Maybe add up its coefficients first.");
    refused(
        SolverKind.CLP,
        session -> session.addRow(new int[] {7}, new double[] {1}, 0, 1),
        "Column (7) does not exist: there are 2. Maybe it belongs to another program.");
    refused(
        SolverKind.CLP,
        session -> session.addRow(new int[] {0, 1}, new double[] {1}, 0, 1),
        "Columns (2) and coefficients (1) of a new row differ in number. Maybe one was cut short.");
    refused(
        SolverKind.CLP,
        session -> session.addRow(new int[] {0}, new double[] {1}, 3, 1),
        "Bounds (3.0 to 1.0) of row (2) hold no number. Maybe they are the wrong way round, or were computed from missing data.");
  }

  @ParameterizedTest
  @EnumSource
  void aCoefficientThatOverflowedIsRefusedByName(SolverKind kind) {
    LinearModelBuilder builder = new LinearModelBuilder();
    builder.addColumn(0, 1);
    builder.beginRow(0, 1);
    builder.add(0, Double.MAX_VALUE);
    builder.add(0, Double.MAX_VALUE);
    LinearModel model = builder.build(Names.NUMBERED);
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> solver.open(model, kind).close());
    assertEquals(
        "Coefficient (Infinity) of row (r0) is not a finite number. Maybe it was computed from missing data.",
        refusal.getMessage());
  }

  @Test
  void aTimeLimitOfNothingIsRefused() {
    refused(
        SolverKind.GLOP,
        session -> session.solve(within(Duration.ZERO), new Cancellation()),
        "Time limit (PT0S) leaves no time. Maybe give it in seconds: PT60S.");
  }

  @Test
  void aToleranceThatIsNoNumberIsRefused() {
    SolveParameters base = cold(Algorithm.DUAL);
    SolveParameters wrong =
        new SolveParameters(base.timeLimit(), Double.NaN, 1e-8, Algorithm.DUAL, false, false);
    refused(
        SolverKind.CLP,
        session -> session.solve(wrong, new Cancellation()),
        "Primal tolerance (NaN) is not between 0 and 1. Maybe use 1e-7.");
  }

  @Test
  void aTypingErrorInTheSolversOwnParametersIsRefused() {
    try (NativeProgram program = NativeProgram.linear(twoByTwo(), SolverKind.GLOP)) {
      IllegalStateException refusal =
          assertThrows(
              IllegalStateException.class,
              () -> program.specificParameters("use_dual_simplx:true"));
      assertEquals(
          "Solver parameters (use_dual_simplx:true) are not understood by the solver. Maybe this version of OR-Tools names them differently.",
          refusal.getMessage());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aClosedSessionRefusesEveryUse(SolverKind kind) {
    SolverSession session = solver.open(twoByTwo(), kind);
    session.close();
    session.close();
    closed(() -> session.objective(costs(1, 1)));
    closed(() -> session.addRow(new int[] {0}, new double[] {1}, 0, 1));
    closed(() -> session.columnBounds(0, 0, 1));
    closed(() -> session.rowBounds(0, 0, 1));
    closed(() -> session.solve(cold(Algorithm.DUAL), new Cancellation()));
  }

  private static void closed(Runnable use) {
    IllegalStateException refusal = assertThrows(IllegalStateException.class, use::run);
    assertEquals(
        "The solver session is closed. Maybe open another one with the same model.",
        refusal.getMessage());
  }

  private void refused(SolverKind kind, Consumer<SolverSession> use, String message) {
    try (SolverSession session = solver.open(twoByTwo(), kind)) {
      IllegalArgumentException refusal =
          assertThrows(IllegalArgumentException.class, () -> use.accept(session));
      assertEquals(message, refusal.getMessage());
    }
  }
}
