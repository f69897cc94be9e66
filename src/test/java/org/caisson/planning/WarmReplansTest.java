package org.caisson.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.ModelChanges;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.plant.LineChanges;
import org.caisson.domain.plant.SupplyChanges;
import org.caisson.domain.requirement.Requirement;
import org.caisson.formulation.Formulation;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.solver.Cancellation;
import org.caisson.solver.LinearSolver;
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

/** Which changed models start from the one before, and that all come to the values of their own. */
class WarmReplansTest {

  /** Counts what is planned from the beginning. */
  private static final class Counting implements Planner {
    private final Planner planner = Planning.planner();
    private int plans;

    @Override
    public ProductionPlan plan(
        PlanRequest request, PlanListener listener, Cancellation cancellation) {
      plans++;
      return planner.plan(request, listener, cancellation);
    }

    @Override
    public StageProgram program(
        PlanRequest request, int stage, PlanListener listener, Cancellation cancellation) {
      return planner.program(request, stage, listener, cancellation);
    }
  }

  private static TestModel two() {
    return TestModel.over(2)
        .item("round", 1)
        .line("rounds", "round", 30, 5)
        .order(new OrderSpec("A", "round", 20, 20).price(9))
        .order(new OrderSpec("B", "round", 20, 20).price(7).priority(2));
  }

  private static PlanningModel doubled(PlanningModel model) {
    return ModelChanges.withLine(
        model,
        "rounds",
        line -> LineChanges.withMoreMax(line, TestModel.month(0), TestModel.month(1), 1));
  }

  /** How many of the changed models were planned from the beginning; all have their own values. */
  private static int fromTheBeginning(PlanningModel base, PlanningModel... changes) {
    Counting planner = new Counting();
    PlanRequest request = Planning.request(base, Planning.profile());
    try (Replans replans = warm(planner, request)) {
      for (PlanningModel changed : changes) {
        ProductionPlan own = Planning.plan(changed);
        String last = own.stages().get(own.stages().size() - 1).id();
        same(own.stages(), replans.plan(changed, last).stages());
      }
    }
    return planner.plans;
  }

  private static Replans warm(Planner cold, PlanRequest request) {
    return new WarmReplans(
        new ColdReplans(cold, request, new Cancellation()),
        new OrToolsSolver(),
        Clock.systemUTC(),
        Formulation.of(request.model()).linearModel(),
        List.of(),
        Optional.empty());
  }

  private static void same(List<StageResult> own, List<StageResult> again) {
    assertEquals(own.size(), again.size());
    for (int s = 0; s < own.size(); s++) {
      assertEquals(own.get(s).id(), again.get(s).id());
      assertEquals(own.get(s).sense(), again.get(s).sense());
      assertEquals(own.get(s).value(), again.get(s).value(), 1e-6, own.get(s).id());
      assertEquals(own.get(s).bound(), again.get(s).bound(), 1e-6, own.get(s).id());
    }
  }

  @Test
  void aChangeOfBoundsStartsFromTheModelBefore() {
    PlanningModel model = two().build();
    assertEquals(0, fromTheBeginning(model, model, doubled(model), model));
  }

  /**
   * A takes 360 of the budget of 430, so B has 10 rounds at 7 and owes 10, then 30; with 500 it has
   * all 20 that the line can spare and owes 10, then 20. A is not touched.
   */
  @Test
  void aStageThatTheChangeDoesNotTouchIsNotSolvedAgain() {
    PlanningModel model = two().budget(2024, 430).build();
    PlanningModel more = ModelChanges.withBudgetTimes(model, "N", 2024, 500.0 / 430);
    try (OpenPlan open = Planning.open(Planning.request(model, Planning.profile()))) {
      assertEquals(40, Planning.value(open.plan(), "lateness-2"), 1e-6);
      List<StageResult> again = open.replans().plan(more, "lateness-2").stages();
      assertEquals(0, again.get(0).seconds(), "lateness-1 stands as it was");
      assertEquals(30, again.get(1).value(), 1e-6);
      assertTrue(again.get(1).seconds() > 0);
    }
  }

  /**
   * 5 rounds late beside 20 million of which all but 1000 are: what doubling the small supply
   * brings, 5 of 20 million, is less than the tolerance of a certificate, and is found all the
   * same.
   */
  @Test
  void aSmallEffectInALargeStageIsNotLost() {
    PlanningModel model =
        TestModel.over(1)
            .item("shell")
            .item("missile")
            .line("shells", "shell", 1000, 1)
            .supply("missiles", "missile", 10, 1)
            .order("K", "shell", 20_000_000)
            .order("L", "missile", 15)
            .build();
    PlanningModel doubled =
        ModelChanges.withSupply(
            model,
            "missiles",
            supply -> SupplyChanges.times(supply, TestModel.month(0), TestModel.month(0), 2));
    try (OpenPlan open = Planning.open(Planning.request(model, Planning.profile()))) {
      assertEquals(19_999_005, Planning.value(open.plan(), "lateness-1"), 1e-6);
      ProductionPlan again = open.replans().plan(doubled, "lateness-1");
      assertEquals(19_999_000, Planning.value(again, "lateness-1"), 1e-6);
    }
  }

  /** Counts the sessions that are open. */
  private static final class Sessions implements LinearSolver {
    private final LinearSolver solver = new OrToolsSolver();
    private int opened;
    private int open;

    @Override
    public SolverSession open(LinearModel model, SolverKind kind) {
      SolverSession session = solver.open(model, kind);
      opened++;
      open++;
      return new Counted(session, () -> open--);
    }
  }

  /** A session that tells when it is closed. */
  private record Counted(SolverSession session, Runnable closed) implements SolverSession {
    @Override
    public void objective(LinearObjective objective) {
      session.objective(objective);
    }

    @Override
    public void addRow(int[] columns, double[] coefficients, double lower, double upper) {
      session.addRow(columns, coefficients, lower, upper);
    }

    @Override
    public void columnBounds(int column, double lower, double upper) {
      session.columnBounds(column, lower, upper);
    }

    @Override
    public void rowBounds(int row, double lower, double upper) {
      session.rowBounds(row, lower, upper);
    }

    @Override
    public SolveResult solve(SolveParameters parameters, Cancellation cancellation) {
      return session.solve(parameters, cancellation);
    }

    @Override
    public void close() {
      session.close();
      closed.run();
    }
  }

  @Test
  void thePlansOwnSessionGoesOnWithTheChangesAndIsClosedInTheEnd() {
    Sessions sessions = new Sessions();
    PlanningModel model = two().build();
    StagedPlanner planner =
        new StagedPlanner(sessions, new OrToolsIntegerSolver(), Clock.systemUTC());
    PlanRequest request = Planning.request(model, Planning.profile(SolverKind.GLOP));
    try (OpenPlan open = planner.open(request, PlanListener.SILENT, new Cancellation())) {
      assertEquals(1, sessions.open, "kept");
      same(
          Planning.plan(doubled(model)).stages(),
          open.replans().plan(doubled(model), "cost").stages());
      same(open.plan().stages(), open.replans().plan(model, "cost").stages());
      assertEquals(1, sessions.opened, "no other was needed");
    }
    assertEquals(0, sessions.open);
    planner.plan(request, PlanListener.SILENT, new Cancellation());
    assertEquals(0, sessions.open, "a plan that nobody goes on from keeps none");
  }

  /** 60 rounds for 9 and 7: 40 x (9 - 5) + 20 x (7 - 5) = 200; doubled 40 x 4 + 40 x 2 = 240. */
  @Test
  void aMarginIsToldAsTheMostItComesTo() {
    PlanningModel model = two().stages(StageKind.MARGIN).build();
    assertEquals(200, Planning.value(Planning.plan(model), "margin"), 1e-6);
    assertEquals(240, Planning.value(Planning.plan(doubled(model)), "margin"), 1e-6);
    assertEquals(0, fromTheBeginning(model, doubled(model), model));
    PlanningModel after = two().stages(StageKind.MARGIN, StageKind.LATENESS).build();
    assertEquals(0, fromTheBeginning(after, doubled(after), after), "held at its most");
  }

  @Test
  void wholeNumbersAreDecidedFromTheBeginning() {
    PlanningModel model =
        two()
            .order(new OrderSpec("C", "round", 25, 0).priority(2).term("partialDelivery", false))
            .build();
    assertEquals(2, fromTheBeginning(model, doubled(model), model));
  }

  @Test
  void roundsOfFairnessAreCountedFromTheBeginning() {
    PlanningModel model = two().policy(AllocationRule.MAX_MIN_FAIR).build();
    assertEquals(2, fromTheBeginning(model, doubled(model), model));
  }

  /** Without the budget its row is gone. */
  @Test
  void aChangeOfMoreThanBoundsStartsFromTheBeginning() {
    PlanningModel model = two().budget(2024, 100).build();
    PlanningModel free = ModelChanges.withoutBudget(model, "N", 2024);
    PlanningModel less = ModelChanges.withBudgetTimes(model, "N", 2024, 0.9);
    assertEquals(1, fromTheBeginning(model, less, free, model));
  }

  /** 20 a month must come and 19.8 can: no plan; then 20 can again. */
  @Test
  void aContradictionIsNamedAndForgotten() {
    PlanningModel model =
        TestModel.over(2)
            .item("round")
            .line("rounds", "round", 20, 5)
            .order(new OrderSpec("A", "round", 20, 20).term("lateness", Requirement.HARD))
            .order("B", "round", 10, 10)
            .build();
    PlanningModel less =
        ModelChanges.withLine(
            model,
            "rounds",
            line -> LineChanges.withMoreMax(line, TestModel.month(0), TestModel.month(1), -0.01));
    PlanRequest request = Planning.request(model, Planning.profile());
    try (OpenPlan open = Planning.open(request)) {
      Replans replans = open.replans();
      assertEquals(PlanStatus.SOLVED, replans.plan(model, "cost").status());
      assertEquals(PlanStatus.CONTRADICTORY, replans.plan(less, "cost").status());
      same(Planning.plan(model).stages(), replans.plan(model, "cost").stages());
    }
  }
}
