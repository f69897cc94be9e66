package org.caisson.planning.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.caisson.domain.model.ModelChanges;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.model.StagePlan;
import org.caisson.domain.plant.SupplyChanges;
import org.caisson.planning.OpenPlan;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

/**
 * Two months, a supply of s rounds a month, 10 rounds due a month with priority 1 and 5 with
 * priority 2. Below 10 the first lacks 10 - s, then 20 - 2s, in all 30 - 3s, and the second has
 * nothing: 5, then 10, in all 15. From 10 to 15 the first lacks nothing and the second 15 - s, then
 * 30 - 2s, in all 45 - 3s. From 15 on nothing is late.
 */
class SweeperTest {
  private static final double STATED = 12;

  private static PlanningModel model() {
    return TestModel.over(2)
        .item("round")
        .supply("rounds", "round", STATED, 1)
        .order(new OrderSpec("A", "round", 10, 10))
        .order(new OrderSpec("B", "round", 5, 5).priority(2))
        .build();
  }

  private record Available(PlanningModel model, OptionalDouble present, DoubleUnaryOperator rounds)
      implements Parameter {
    @Override
    public String words() {
      return "rounds a month";
    }

    @Override
    public PlanningModel at(double value) {
      double times = rounds.applyAsDouble(value) / STATED;
      return ModelChanges.withSupply(
          model,
          "rounds",
          supply -> SupplyChanges.times(supply, TestModel.month(0), TestModel.month(1), times));
    }
  }

  private static Sweep sweep(PlanningModel model, SweepRequest request) {
    return sweep(model, request, rounds -> rounds);
  }

  private static Sweep sweep(
      PlanningModel model, SweepRequest request, DoubleUnaryOperator rounds) {
    try (OpenPlan base = Planning.open(Planning.request(model, Planning.profile()))) {
      Parameter available = new Available(model, OptionalDouble.of(STATED), rounds);
      return Sweeper.sweep(base, available, request, SweepListener.SILENT);
    }
  }

  private static void assertPiece(
      SweepPiece piece, double from, double to, double first, double second) {
    assertEquals(from, piece.from(), 1e-6);
    assertEquals(to, piece.to(), 1e-6);
    assertEquals(first, piece.slopes().get(0), 1e-6);
    assertEquals(second, piece.slopes().get(1), 1e-6);
    assertTrue(piece.proven());
  }

  @Test
  void nothingAtAllIsAnotherProgramAndPlannedByItself() {
    Sweep sweep = sweep(model(), new SweepRequest(0, 20, "lateness-2", 100));

    assertTrue(sweep.isExact(), () -> sweep.remarks().toString());
    assertEquals(30, sweep.pieceAt(0).orElseThrow().valueAt(0, 0), 1e-6);
    assertEquals(30 - 3 * 5, sweep.pieceAt(5).orElseThrow().valueAt(0, 5), 1e-6);
    assertEquals(
        List.of(
            "Between 0 and 2.0e-5 the values are those of its two ends: the model has other decisions at one of them than next to it."),
        sweep.remarks());
  }

  @Test
  void breakpointsAreWhereNobodyOfAPriorityIsLateAnyMore() {
    Sweep sweep = sweep(model(), new SweepRequest(1, 20, "lateness-2", 100));

    assertTrue(sweep.isExact(), () -> sweep.remarks().toString());
    assertEquals(List.of(), sweep.remarks());
    assertEquals(3, sweep.pieces().size());
    assertPiece(sweep.pieces().get(0), 1, 10, -3, 0);
    assertPiece(sweep.pieces().get(1), 10, 15, 0, -3);
    assertPiece(sweep.pieces().get(2), 15, 20, 0, 0);
    assertEquals(9, sweep.pieceAt(7).orElseThrow().valueAt(0, 7), 1e-6);
    assertEquals(6, sweep.pieceAt(13).orElseThrow().valueAt(1, 13), 1e-6);
    assertEquals(2, sweep.stages().size());
  }

  /** Never more than 13 a month arrive, whatever is asked for. */
  @Test
  void aBoundThatStopsMovingIsABreakpoint() {
    Sweep sweep =
        sweep(model(), new SweepRequest(1, 20, "lateness-2", 100), rounds -> Math.min(rounds, 13));

    assertTrue(sweep.isExact(), () -> sweep.remarks().toString());
    assertEquals(3, sweep.pieces().size(), () -> sweep.pieces().toString());
    assertPiece(sweep.pieces().get(0), 1, 10, -3, 0);
    assertPiece(sweep.pieces().get(1), 10, 13, 0, -3);
    assertPiece(sweep.pieces().get(2), 13, 20, 0, 0);
  }

  @Test
  void tooFewPlansProveSomeSpansAndSayWhichAreNotProven() {
    Sweep sweep = sweep(model(), new SweepRequest(1, 20, "lateness-2", 2));

    assertEquals(2, sweep.plans());
    assertFalse(sweep.isExact());
    assertFalse(sweep.pieces().get(0).proven());
    assertEquals(
        List.of(
            "The most plans (2) were made before all breakpoints were found; spans that are not proven say so. Maybe allow more plans, or sweep a narrower span."),
        sweep.remarks());
  }

  /** With a tolerance a stage is not at its least in the end, and prices say nothing of it. */
  @Test
  void aStageWithToleranceIsKnownAtPlannedValuesOnly() {
    PlanningModel model =
        ModelChanges.withStages(
            model(), List.of(StagePlan.of(StageKind.LATENESS, 0.1), StagePlan.of(StageKind.COST)));
    Sweep sweep = sweep(model, new SweepRequest(0, 20, "", 100));

    assertFalse(sweep.isExact());
    assertEquals(2, sweep.plans());
    assertEquals(
        List.of(
            "Prices do not prove the values between planned ones in this model: it has whole numbers, tolerances or fairness among its stages, or the parameter changes more than bounds. Maybe plan more values."),
        sweep.remarks());
  }
}
