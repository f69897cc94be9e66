package org.caisson.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.domain.plan.StageResult;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Values;
import org.caisson.solver.Algorithm;
import org.caisson.solver.Cancellation;
import org.caisson.solver.LinearSolver;
import org.caisson.solver.MixedIntegerSolver;
import org.caisson.solver.SolveParameters;
import org.caisson.solver.SolveResult;
import org.caisson.solver.SolverKind;
import org.caisson.solver.SolverSession;
import org.caisson.solver.ortools.OrToolsIntegerSolver;
import org.caisson.solver.ortools.OrToolsSolver;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.Test;

class StagedPlannerTest {
  private static final LinearSolver REAL = new OrToolsSolver();
  private static final MixedIntegerSolver SCIP = new OrToolsIntegerSolver();

  /** One line of 10 a month; 30 due at once, so lateness 20 + 10 + 0 = 30 unit-months; cost 30. */
  private static final PlanningModel THREE_MONTHS =
      TestModel.over(3).item("round").line("lap", "round", 10, 1).order("k", "round", 30).build();

  @Test
  void everyStageOfASolvedPlanHasItsValueItsBoundAndACertificateWithinTolerance() {
    ProductionPlan plan = Planning.plan(THREE_MONTHS);

    assertEquals(PlanStatus.SOLVED, plan.status());
    assertEquals(List.of("lateness-1", "cost"), ids(plan));
    assertEquals(30, Planning.value(plan, "lateness-1"), 1e-9);
    assertEquals(30, Planning.value(plan, "cost"), 1e-9);
    assertEquals(2, plan.certificate().size());
    assertTrue(plan.certificate().stream().allMatch(c -> c.withinTolerance()));
  }

  @Test
  void anAnswerThatItsCertificateDoesNotBearOutIsSolvedAgainByTheNextSolver() {
    List<String> remarks = new ArrayList<>();
    PlanListener listener =
        new PlanListener() {
          @Override
          public void remark(String text) {
            remarks.add(text);
          }
        };

    ProductionPlan plan = planWith(lying(SolverKind.CLP), listener, new Cancellation());

    assertEquals(PlanStatus.SOLVED, plan.status());
    assertEquals(List.of("GLOP", "GLOP"), plan.stages().stream().map(StageResult::solver).toList());
    assertTrue(
        remarks.get(0).startsWith("CLP's answer for stage lateness-1 is not borne out: primal"),
        remarks::toString);
  }

  @Test
  void aPlanThatNoSolverBearsOutIsFailedAndSaysWhere() {
    PlanRequest request = Planning.request(THREE_MONTHS, Planning.profile(SolverKind.CLP));

    ProductionPlan plan =
        new StagedPlanner(lying(SolverKind.CLP), SCIP, Clock.systemUTC())
            .plan(request, PlanListener.SILENT, new Cancellation());

    assertEquals(PlanStatus.FAILED, plan.status());
    assertTrue(plan.schedule().isEmpty());
    assertEquals("plan.FAILED", plan.issues().get(0).code());
    assertTrue(
        plan.issues().get(0).message().contains("Maybe the model mixes very large and very small"),
        () -> plan.issues().get(0).message());
  }

  @Test
  void aPlanStoppedByItsTimeLimitKeepsTheStagesItHasAndTheGapOfTheRest() {
    SteppingClock clock = new SteppingClock();
    PlanListener overTheLimitAfterOneStage =
        new PlanListener() {
          @Override
          public void stageFinished(int number, int count, StageResult result) {
            clock.advance(Duration.ofHours(1));
          }
        };

    ProductionPlan plan =
        new StagedPlanner(REAL, SCIP, clock)
            .plan(
                Planning.request(THREE_MONTHS, Planning.profile()),
                overTheLimitAfterOneStage,
                new Cancellation());

    assertEquals(PlanStatus.STOPPED, plan.status());
    assertEquals(List.of("lateness-1", "cost"), ids(plan));
    StageResult cost = plan.stages().get(1);
    assertEquals("NONE", cost.solver());
    assertEquals(0, cost.bound(), "costs cannot be less than nothing");
    assertEquals(1, cost.gap(), 1e-9, "30 over a bound of 0");
    assertEquals(1, plan.certificate().size());
    assertFalse(plan.schedule().isEmpty());
    assertEquals(
        "The time limit (PT1M) of profile test was reached in stage cost."
            + " Maybe choose a profile with more time.",
        plan.issues().get(0).message());
  }

  @Test
  void aPlanThatIsCancelledBeforeItBeginsHasNoValues() {
    Cancellation cancellation = new Cancellation();
    cancellation.cancel();

    ProductionPlan plan = planWith(REAL, PlanListener.SILENT, cancellation);

    assertEquals(PlanStatus.CANCELLED, plan.status());
    assertTrue(plan.stages().isEmpty());
  }

  @Test
  void aPlanThatIsCancelledAfterAStageKeepsThatStage() {
    Cancellation cancellation = new Cancellation();
    PlanListener cancelling =
        new PlanListener() {
          @Override
          public void stageFinished(int number, int count, StageResult result) {
            cancellation.cancel();
          }
        };

    ProductionPlan plan = planWith(REAL, cancelling, cancellation);

    assertEquals(PlanStatus.CANCELLED, plan.status());
    assertEquals(30, Planning.value(plan, "lateness-1"), 1e-9);
    assertFalse(plan.deliveries().isEmpty());
  }

  @Test
  void thePolicyDecidesTheOrderOfTheStages() {
    assertEquals(
        List.of("lateness-1", "ukraine-shortfall", "floor-shortfall", "restock-shortfall", "cost"),
        ids(Planning.plan(pool(AllocationRule.UKRAINE_FIRST))));
    assertEquals(
        List.of("lateness-1", "floor-shortfall", "restock-shortfall", "ukraine-shortfall", "cost"),
        ids(Planning.plan(pool(AllocationRule.RESTOCK_FIRST))));
    assertEquals(
        List.of("lateness-1", "floor-shortfall", "ukraine-shortfall", "restock-shortfall", "cost"),
        ids(Planning.plan(pool(AllocationRule.STOCK_FLOORS_THEN_UKRAINE))));
  }

  @Test
  void stagesThatTheModelStatesGoBeforeThoseOfThePolicy() {
    PlanningModel model =
        TestModel.over(3)
            .item("round")
            .line("lap", "round", 10, 1)
            .order("k", "round", 30)
            .stages(StageKind.COST, StageKind.LATENESS)
            .build();

    ProductionPlan plan = Planning.plan(model);

    assertEquals(List.of("cost", "lateness-1"), ids(plan));
    assertEquals(0, Planning.value(plan, "cost"), 1e-9, "making nothing is cheapest");
    assertEquals(90, Planning.value(plan, "lateness-1"), 1e-9, "then 30 stay owed for 3 months");
  }

  @Test
  void theProgramOfAStageHoldsTheStagesBeforeIt() {
    PlanRequest request = Planning.request(THREE_MONTHS, Planning.profile());

    StageProgram program =
        Planning.planner().program(request, 2, PlanListener.SILENT, new Cancellation());

    assertEquals("cost", program.id());
    assertEquals(30, solved(program), 1e-9);
  }

  @Test
  void aStageThatDoesNotExistIsRefusedWithTheOnesThatDo() {
    PlanRequest request = Planning.request(THREE_MONTHS, Planning.profile());

    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> Planning.planner().program(request, 3, PlanListener.SILENT, new Cancellation()));

    assertEquals(
        "Stage (3) does not exist in this model. Maybe one of: 1 lateness-1, 2 cost.",
        refusal.getMessage());
  }

  @Test
  void aHoldToleranceLetsALaterStageGiveUpThatMuchAndNoMore() {
    RunProfile exact = Planning.profile();
    RunProfile tolerant =
        new RunProfile(
            "tolerant",
            exact.timeLimit(),
            exact.solvers(),
            exact.stages(),
            exact.primalTolerance(),
            exact.dualTolerance(),
            exact.certificateRelative(),
            exact.certificateAbsolute(),
            0.1,
            exact.integerGap());

    ProductionPlan plan =
        Planning.planner()
            .plan(
                Planning.request(THREE_MONTHS, tolerant), PlanListener.SILENT, new Cancellation());

    // 10 % of 30 unit-months are 3: three units of the third month need not be made, cost 27.
    assertEquals(PlanStatus.SOLVED, plan.status());
    assertEquals(27, Planning.value(plan, "cost"), 1e-6);
  }

  @Test
  void aStoppedPlanStatesWhatItsUnfinishedStagesComeToInThePlan() {
    SteppingClock clock = new SteppingClock();
    PlanListener overTheLimitBeforeUkraine =
        new PlanListener() {
          @Override
          public void stageFinished(int number, int count, StageResult result) {
            if (result.id().equals("restock-shortfall")) {
              clock.advance(Duration.ofHours(1));
            }
          }
        };

    ProductionPlan plan =
        new StagedPlanner(REAL, SCIP, clock)
            .plan(
                Planning.request(pool(AllocationRule.RESTOCK_FIRST), Planning.profile()),
                overTheLimitBeforeUkraine,
                new Cancellation());

    assertEquals(PlanStatus.STOPPED, plan.status(), () -> plan.issues().toString());
    double unmet = plan.allocation().stream().mapToDouble(entry -> entry.shortfall()).sum();
    assertEquals(unmet, Planning.value(plan, "ukraine-shortfall"), 1e-9);
  }

  @Test
  void aSmallPriceIsHeldBesideALargeOne() {
    // A jet costs 100 million and a round 5 cents; cost first means making neither, and lateness
    // after it may not buy the round back.
    PlanningModel model =
        TestModel.over(2)
            .item("jet")
            .item("round")
            .line("hangar", "jet", 10, 1e8)
            .line("lap", "round", 10, 0.05)
            .order("j", "jet", 1)
            .order("r", "round", 10)
            .stages(StageKind.COST, StageKind.LATENESS)
            .build();

    ProductionPlan plan = Planning.plan(model);

    assertEquals(PlanStatus.SOLVED, plan.status(), () -> plan.issues().toString());
    assertEquals(0, Planning.value(plan, "cost"), 1e-9);
    assertEquals(2 * (1 + 10), Planning.value(plan, "lateness-1"), 1e-9);
  }

  @Test
  void aPlanOfWhichNoStageMeasuresAnythingIsPlannedForCost() {
    PlanningModel model =
        TestModel.over(1)
            .item("round")
            .line("lap", "round", 10, 1)
            .order("k", "round", 5)
            .stages(StageKind.UKRAINE_SHORTFALL)
            .build();

    assertEquals(List.of("cost"), ids(Planning.plan(model)));
  }

  @Test
  void theWorthOfALimitIsNeverNegativeAndStatedForTheFirstStageThatHasOne() {
    // 5 a month, 20 due in March: 5 are late, and one more a month in any month saves one of them.
    PlanningModel model =
        TestModel.over(3)
            .item("round")
            .line("lap", "round", 5, 1)
            .order("k", "round", 0, 0, 20)
            .build();

    List<ShadowPrice> limits =
        Planning.plan(model).shadowPrices().stream()
            .filter(price -> price.family().equals("capacity-state"))
            .toList();

    assertEquals(
        List.of("lateness-1", "lateness-1", "lateness-1"),
        limits.stream().map(ShadowPrice::stage).toList());
    limits.forEach(price -> assertEquals(1, price.worth(), 1e-9));
  }

  private static double solved(StageProgram program) {
    try (SolverSession session = REAL.open(program.model(), SolverKind.GLOP)) {
      session.objective(program.objective());
      SolveParameters cold =
          new SolveParameters(Duration.ofSeconds(10), 1e-9, 1e-9, Algorithm.PRIMAL, false, false);
      SolveResult result = session.solve(cold, new Cancellation());
      return program.objective().valueAt(result.values().orElseThrow().columns());
    }
  }

  private static PlanningModel pool(AllocationRule rule) {
    return TestModel.over(2)
        .item("round")
        .line("lap", "round", 10, 1)
        .order(new OrderSpec("k", "round", 10, 10).to(Destination.POOL))
        .stockpile("round", 0, 10, 5, 0)
        .need("round", 8)
        .policy(rule)
        .build();
  }

  private static List<String> ids(ProductionPlan plan) {
    return plan.stages().stream().map(StageResult::id).toList();
  }

  private static ProductionPlan planWith(
      LinearSolver solver, PlanListener listener, Cancellation cancellation) {
    return new StagedPlanner(solver, SCIP, Clock.systemUTC())
        .plan(Planning.request(THREE_MONTHS, Planning.profile()), listener, cancellation);
  }

  /** The real solver, except that one kind claims a unit more in its first column than it has. */
  private static LinearSolver lying(SolverKind liar) {
    return (model, kind) ->
        kind == liar ? new LyingSession(REAL.open(model, kind)) : REAL.open(model, kind);
  }

  private record LyingSession(SolverSession honest) implements SolverSession {
    @Override
    public void objective(LinearObjective objective) {
      honest.objective(objective);
    }

    @Override
    public void addRow(int[] columns, double[] coefficients, double lower, double upper) {
      honest.addRow(columns, coefficients, lower, upper);
    }

    @Override
    public void columnBounds(int column, double lower, double upper) {
      honest.columnBounds(column, lower, upper);
    }

    @Override
    public void rowBounds(int row, double lower, double upper) {
      honest.rowBounds(row, lower, upper);
    }

    @Override
    public SolveResult solve(SolveParameters parameters, Cancellation cancellation) {
      SolveResult truth = honest.solve(parameters, cancellation);
      Values values = truth.values().orElseThrow();
      double[] columns = values.columns().clone();
      columns[0] += 1;
      return new SolveResult(
          truth.termination(),
          truth.solver(),
          Optional.of(new Values(columns, values.rowDuals(), values.reducedCosts())),
          truth.iterations(),
          truth.seconds(),
          truth.detail());
    }

    @Override
    public void close() {
      honest.close();
    }
  }

  private static final class SteppingClock extends Clock {
    private Instant now = Instant.parse("2024-02-15T12:00:00Z");

    void advance(Duration by) {
      now = now.plus(by);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
