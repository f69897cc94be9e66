package org.caisson.planning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.domain.plan.StageResult;
import org.caisson.formulation.Formulation;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearModelBuilder;
import org.caisson.solver.Cancellation;
import org.caisson.solver.IntegerKind;
import org.caisson.solver.IntegerResult;
import org.caisson.solver.MixedIntegerSolver;
import org.caisson.solver.Termination;
import org.caisson.solver.ortools.OrToolsIntegerSolver;
import org.caisson.solver.ortools.OrToolsSolver;
import org.caisson.testing.ExportedStages;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stages of programs with integer columns. The programs are planning models whose lines run whole
 * shifts or not at all: their tempos are made integer columns.
 */
final class WholeNumbersTest {

  /**
   * A shift that is run makes 10, its premium is 100, and a unit costs 1. For 15 units in the one
   * month a line of whole shifts runs two and makes 20: 20 + 200 = 220. With parts of shifts one
   * and a half would do: 15 + 150 = 165.
   */
  private static final PlanningModel TWO_SHIFTS =
      TestModel.over(1)
          .item("round")
          .line(new LineSpec("lap", "S").product("round", 0, 10, 40, 1).segment("shifts", 4, 100))
          .order("k", "round", 15)
          .build();

  /**
   * Either line makes 15 units with two of its shifts. Line a's cost 120, line b's 100 each: b, 15
   * + 200 = 220. Lateness alone does not tell them apart.
   */
  private static final PlanningModel EITHER_LINE =
      TestModel.over(1)
          .item("round")
          .line(new LineSpec("a", "S").product("round", 0, 10, 40, 1).segment("shifts", 4, 120))
          .line(new LineSpec("b", "S").product("round", 0, 10, 40, 1).segment("shifts", 4, 100))
          .order("k", "round", 15)
          .build();

  @TempDir private Path folder;

  @Test
  void aStageIsDecidedInWholeNumbersAndItsBoundIsTheirs() {
    Run run = new Run(TWO_SHIFTS, new OrToolsIntegerSolver());

    Stages stages = run.all();

    assertEquals(Stages.End.COMPLETE, stages.end(), stages.message());
    assertEquals(165, Planning.value(Planning.plan(TWO_SHIFTS), "cost"), 1e-6, "parts of shifts");
    StageResult cost = stages.solved().get(1).result();
    assertEquals(220, cost.value(), 1e-6);
    assertEquals(220, cost.bound(), 1e-3);
    assertEquals(0, cost.gap(), 1e-6);
    assertEquals("SCIP", cost.solver());
    assertTrue(cost.bound() <= cost.value());
  }

  @Test
  void thePricesAreThoseOfTheProgramWithTheWholeNumbersFixedAndSaidToBe() {
    Run run = new Run(TWO_SHIFTS, new OrToolsIntegerSolver());

    SolvedStage cost = run.all().solved().get(1);

    // The two shifts make 5 more than is asked for, so that one more unit costs nothing (with parts
    // of shifts it would cost 1 + 100 / 10 = 11).
    assertEquals(11, priceOfOneMore(Planning.plan(TWO_SHIFTS)), 1e-9);
    assertEquals(0, dual(run.formulation, cost, "delivery"), 1e-9);
    assertTrue(cost.certificate().integersFixed());
    assertTrue(cost.certificate().withinTolerance());
  }

  @Test
  void aProgramWithoutIntegerColumnsIsNotSaidToHaveThemFixed() {
    assertFalse(Planning.plan(TWO_SHIFTS).certificate().get(0).integersFixed());
  }

  @Test
  void aLaterStageMayDecideOtherwiseAtTheSameValue() {
    Run run = new Run(EITHER_LINE, new OrToolsIntegerSolver());

    Stages stages = run.all();

    assertEquals(0, stages.solved().get(0).result().value(), 1e-9, "nothing is late");
    assertEquals(220, stages.solved().get(1).result().value(), 1e-6, "with line b");
    double[] columns = stages.best().orElseThrow();
    assertArrayEquals(
        new double[] {0, 2},
        new double[] {
          columns[run.formulation.variables().tempo().at(0, 0)],
          columns[run.formulation.variables().tempo().at(1, 0)]
        });
  }

  @Test
  void theExportedStageKeepsItsIntegersAndHasTheValueOfThePlan() throws IOException {
    Run run = new Run(EITHER_LINE, new OrToolsIntegerSolver());
    run.first(1);
    LinearModel model = run.runner.model();

    assertTrue(model.hasIntegers());
    new ExportedStages(folder, 1e-7)
        .assertAgrees(
            "cost",
            220,
            new StageProgram("cost", model, run.formulation.objective(run.stages.get(1).stage())));
  }

  @Test
  void aSearchThatRunsOutOfTimeLeavesItsBestPlanAndWhatItProved() {
    // What a search may find: both lines with one shift and a half each is no answer, four shifts
    // of
    // line a is one, if a dear one (15 + 480); and nothing costs less than 100.
    MixedIntegerSolver tiring =
        (model, objective, kind, parameters, cancellation) ->
            objective.costs()[0] == 0
                ? new OrToolsIntegerSolver().solve(model, objective, kind, parameters, cancellation)
                : interrupted(parameters.start(), 100);

    Stages stages = new Run(EITHER_LINE, tiring).all();

    assertEquals(Stages.End.TIME_LIMIT, stages.end());
    assertEquals(1, stages.solved().size());
    assertEquals(100, stages.proven().orElseThrow());
    assertTrue(stages.best().isPresent());
    assertEquals(
        "The time limit (PT1M) of profile test was reached in stage cost."
            + " Maybe choose a profile with more time.",
        stages.message());
  }

  @Test
  void aBoundThatTheValueContradictsIsNotBelieved() {
    MixedIntegerSolver boastful =
        (model, objective, kind, parameters, cancellation) -> {
          IntegerResult honest =
              new OrToolsIntegerSolver().solve(model, objective, kind, parameters, cancellation);
          return new IntegerResult(
              honest.termination(),
              honest.solver(),
              honest.columns(),
              honest.bound() - 1,
              honest.iterations(),
              honest.nodes(),
              honest.seconds(),
              honest.detail());
        };

    Stages stages = new Run(TWO_SHIFTS, boastful).all();

    assertEquals(Stages.End.FAILED, stages.end());
    assertTrue(
        stages
            .message()
            .startsWith("The whole numbers of stage lateness-1 come to 0.0 with GLOP, which is"),
        stages.message());
  }

  @Test
  void whereTheFirstSearchFindsNothingTheNextOneDecides() {
    MixedIntegerSolver blind =
        (model, objective, kind, parameters, cancellation) ->
            kind == IntegerKind.SCIP
                ? new IntegerResult(
                    Termination.INFEASIBLE_OR_UNBOUNDED,
                    kind,
                    Optional.empty(),
                    Double.NEGATIVE_INFINITY,
                    0,
                    0,
                    0,
                    "blind")
                : new OrToolsIntegerSolver()
                    .solve(model, objective, kind, parameters, cancellation);

    Stages stages = new Run(TWO_SHIFTS, blind).all();

    assertEquals(Stages.End.COMPLETE, stages.end(), stages.message());
    assertEquals(220, stages.solved().get(1).result().value(), 1e-6);
    assertEquals("CBC", stages.solved().get(1).result().solver());
  }

  private static IntegerResult interrupted(Optional<double[]> columns, double bound) {
    return new IntegerResult(
        Termination.TIME_LIMIT, IntegerKind.SCIP, columns, bound, 0, 0, 0, "tired");
  }

  private static double priceOfOneMore(ProductionPlan plan) {
    return plan.shadowPrices().stream()
        .filter(price -> price.stage().equals("cost") && price.family().equals("delivery"))
        .mapToDouble(ShadowPrice::worth)
        .sum();
  }

  private static double dual(Formulation formulation, SolvedStage stage, String family) {
    for (int row = 0; row < formulation.rows().size(); row++) {
      if (formulation.rows().get(row).family().equals(family)) {
        return stage.values().rowDuals()[row];
      }
    }
    throw new AssertionError("no row of " + family);
  }

  /** A run of all stages over a model whose tempos are integer columns. */
  private static final class Run {
    private final Formulation formulation;
    private final List<PlannedStage> stages;
    private final StageRunner runner;

    Run(PlanningModel model, MixedIntegerSolver integer) {
      Formulation parts = Formulation.of(model);
      formulation =
          new Formulation(parts.index(), parts.variables(), parts.rows(), withWholeTempos(parts));
      stages = StageOrder.of(model, Planning.profile());
      runner =
          new StageRunner(
              new Solvers(new OrToolsSolver(), integer),
              Clock.systemUTC(),
              Planning.profile(),
              formulation,
              PlanListener.SILENT,
              new Cancellation());
    }

    Stages all() {
      return first(stages.size());
    }

    Stages first(int wanted) {
      return runner.run(stages, wanted);
    }

    private static LinearModel withWholeTempos(Formulation parts) {
      LinearModel model = parts.linearModel();
      LinearModelBuilder builder = new LinearModelBuilder();
      for (int j = 0; j < model.columnCount(); j++) {
        if (model.names().column(j).startsWith("tempo")) {
          builder.addIntegerColumn(model.columnLower(j), model.columnUpper(j));
        } else {
          builder.addColumn(model.columnLower(j), model.columnUpper(j));
        }
      }
      for (int i = 0; i < model.rowCount(); i++) {
        builder.beginRow(model.rowLower(i), model.rowUpper(i));
        for (int p = model.rowStart(i); p < model.rowStart(i + 1); p++) {
          builder.add(model.column(p), model.coefficient(p));
        }
      }
      return builder.build(model.names());
    }
  }
}
