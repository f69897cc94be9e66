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
import org.caisson.domain.requirement.Requirement;
import org.caisson.formulation.Formulation;
import org.caisson.solver.Cancellation;
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
