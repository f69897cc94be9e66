package org.caisson.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageCertificate;
import org.caisson.domain.plan.StageResult;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.caisson.intake.ModelReader;
import org.caisson.planning.PlanListener;
import org.caisson.solver.Cancellation;
import org.caisson.solver.SolverKind;
import org.caisson.testing.PeggingProof;
import org.caisson.testing.Planning;
import org.caisson.testing.Rewrite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The main job: the shipped model, planned under two policies through the public entry point. */
class Nato2024PlanTest {
  private static final String ROUND = "round-155";

  private static PlanningModel model;
  private static ProductionPlan ukraineFirst;
  private static ProductionPlan restockFirst;

  @BeforeAll
  static void planIt() {
    Path folder = Path.of("models/nato-2024");
    model = new ModelReader().read(folder).model().orElseThrow();
    ukraineFirst = plan(model, SolverKind.GLOP);
    restockFirst =
        plan(
            new ModelReader().read(folder, "restock-first").model().orElseThrow(), SolverKind.GLOP);
  }

  @Test
  void isSolvedInEveryStageAndCertifiedWithinTolerance() {
    assertEquals(PlanStatus.SOLVED, ukraineFirst.status());
    assertEquals(
        List.of(
            "lateness-1",
            "lateness-2",
            "lateness-3",
            "ukraine-shortfall",
            "pledge-delay",
            "floor-shortfall",
            "restock-shortfall",
            "cost"),
        ukraineFirst.stages().stream().map(StageResult::id).toList());
    for (StageCertificate stage : ukraineFirst.certificate()) {
      assertTrue(stage.primalViolation() <= 0.01, stage::toString);
      assertTrue(stage.primalViolationRelative() <= 1e-6, stage::toString);
      assertTrue(stage.dualViolationRelative() <= 1e-6, stage::toString);
      assertTrue(stage.gapRelative() <= 1e-6, stage::toString);
    }
  }

  @Test
  void itsPeggingAddsUpBackAndForward() {
    assertTrue(PeggingProof.of(ukraineFirst).size() > 1000);
  }

  /** CLP takes many minutes over the whole model, so people and options are left out of it. */
  @Test
  void anotherSolverComesToTheSameValuesWithoutPeopleAndOptions() {
    PlanningModel smaller = withoutPeopleAndOptions();
    ProductionPlan one = plan(smaller, SolverKind.GLOP);
    ProductionPlan other = plan(smaller, SolverKind.CLP);
    assertEquals(8, one.stages().size());
    for (StageResult stage : one.stages()) {
      double value = stage.value();
      assertEquals(value, Planning.value(other, stage.id()), 1e-6 * Math.max(1, value), stage.id());
    }
  }

  private static PlanningModel withoutPeopleAndOptions() {
    IndustrialBase base = model.industrialBase();
    for (String list : List.of("workforces", "hiringLimits", "expansions", "expansionFunds")) {
      base = Rewrite.with(base, list, List.of());
    }
    List<Line> lines =
        base.lines().stream()
            .map(line -> Rewrite.with(line, "products", withoutLabour(line.products())))
            .toList();
    return Rewrite.with(model, "industrialBase", Rewrite.with(base, "lines", lines));
  }

  private static List<LineProduct> withoutLabour(List<LineProduct> products) {
    return products.stream().map(made -> Rewrite.with(made, "labour", List.of())).toList();
  }

  private static ProductionPlan plan(PlanningModel of, SolverKind solver) {
    return Planning.planner()
        .plan(
            Planning.request(of, Planning.patient(solver)),
            PlanListener.SILENT,
            new Cancellation());
  }

  @Test
  void deliversTheRoundToUkraineAndToStockpiles() {
    assertTrue(delivered(ukraineFirst, ROUND, Destination.UKRAINE) > 1_000_000);
    assertTrue(delivered(ukraineFirst, ROUND, Destination.RESTOCK) > 1_000_000);
  }

  @Test
  void aLineClimbsFromItsPeacetimeRateToItsMaximumAtItsRampLimit() {
    Line charges =
        model.industrialBase().lines().stream()
            .filter(line -> line.id().equals("aschau-charges"))
            .findFirst()
            .orElseThrow();
    assertEquals(1.0, charges.currentTempo(), "at its 1-8-5 rate before the horizon");
    assertEquals(0.1, charges.rampLimit());
    double[] tempo = tempo(ukraineFirst, "aschau-charges");
    double[] climb = {1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2.0};
    for (int t = 0; t < climb.length; t++) {
      assertEquals(climb[t], tempo[t], 1e-6, "month " + t);
    }
    assertEquals(2.0, max(ukraineFirst, "aschau-charges", 9), 1e-9, "MAX in force in that month");
  }

  @Test
  void anotherPolicyMovesRoundsBetweenDestinationsAndLeavesLatenessAlone() {
    for (String lateness : List.of("lateness-1", "lateness-2", "lateness-3")) {
      double value = Planning.value(ukraineFirst, lateness);
      assertEquals(value, Planning.value(restockFirst, lateness), 1e-6 * Math.max(1, value));
    }
    double moved =
        delivered(ukraineFirst, ROUND, Destination.UKRAINE)
            - delivered(restockFirst, ROUND, Destination.UKRAINE);
    assertTrue(moved > 100_000, () -> "rounds that move: " + moved);
    assertTrue(
        Planning.value(restockFirst, "restock-shortfall")
            < Planning.value(ukraineFirst, "restock-shortfall"));
  }

  @Test
  void linesThatAreNotPooledKeepTheirDestinationUnderAnyPolicy() {
    Map<String, double[]> first = byLine(ukraineFirst);
    Map<String, double[]> second = byLine(restockFirst);
    model.contractLines().stream()
        .filter(line -> line.destination() != Destination.POOL)
        .forEach(
            line -> {
              int other = line.destination() == Destination.UKRAINE ? 1 : 0;
              assertEquals(0, first.getOrDefault(line.id(), new double[2])[other]);
              assertEquals(0, second.getOrDefault(line.id(), new double[2])[other]);
            });
  }

  private static double delivered(ProductionPlan plan, String item, Destination destination) {
    return plan.deliveries().stream()
        .filter(d -> d.item().equals(item) && d.destination() == destination)
        .mapToDouble(Delivery::quantity)
        .sum();
  }

  private static Map<String, double[]> byLine(ProductionPlan plan) {
    Map<String, double[]> sums = new LinkedHashMap<>();
    for (Delivery delivery : plan.deliveries()) {
      int to = delivery.destination() == Destination.UKRAINE ? 0 : 1;
      sums.computeIfAbsent(delivery.contractLine(), k -> new double[2])[to] += delivery.quantity();
    }
    return sums;
  }

  private static double[] tempo(ProductionPlan plan, String line) {
    return plan.tempos().stream()
        .filter(entry -> entry.line().equals(line))
        .mapToDouble(LineTempo::tempo)
        .toArray();
  }

  private static double max(ProductionPlan plan, String line, int t) {
    return plan.tempos().stream()
        .filter(entry -> entry.line().equals(line))
        .mapToDouble(LineTempo::max)
        .skip(t)
        .findFirst()
        .orElseThrow();
  }
}
