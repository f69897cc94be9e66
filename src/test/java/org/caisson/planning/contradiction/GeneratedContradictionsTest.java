package org.caisson.planning.contradiction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.item.Component;
import org.caisson.domain.plan.ConflictingInput;
import org.caisson.domain.plan.Contradiction;
import org.caisson.domain.plan.InputKind;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.Relaxation;
import org.caisson.domain.plan.WayOut;
import org.caisson.domain.plant.Supply;
import org.caisson.domain.plant.SupplyStep;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;
import org.caisson.testing.Planning;
import org.caisson.testing.TestModel;
import org.caisson.testing.TestModel.LineSpec;
import org.caisson.testing.TestModel.OrderSpec;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Two items share a line and a component; needs of Ukraine are hard, and drawn so high that most of
 * the models contradict themselves. What is claimed of them is tested by planning other models:
 * inputs that are not in question are made so large, or the needs so small, that they hold nothing
 * back.
 */
class GeneratedContradictionsTest {
  private static final int MODELS = 25;
  private static final int MONTHS = 3;
  private static final double PLENTY = 1e6;
  private static final List<String> ITEMS = List.of("shell", "mine");

  /** An input by what it states, whose it is and the month; the month is empty for a ramp. */
  private static String key(InputKind kind, String subject, Object month) {
    return kind + " " + subject + " " + month;
  }

  /** The figures of a model by their keys. */
  private record Drawn(Map<String, Double> figures) {

    static Drawn of(int seed) {
      SplittableRandom random = new SplittableRandom(seed);
      Map<String, Double> figures = new HashMap<>();
      for (int t = 0; t < MONTHS; t++) {
        figures.put(key(InputKind.MAX, "lap", TestModel.month(t)), 1.0 + random.nextInt(4));
        figures.put(key(InputKind.SUPPLY, "fuzes", TestModel.month(t)), 10.0 + random.nextInt(40));
        for (String item : ITEMS) {
          double need = random.nextInt(3) == 0 ? 0 : random.nextInt(30);
          figures.put(key(InputKind.NEED, item, TestModel.month(t)), need);
        }
      }
      figures.put(key(InputKind.RAMP, "lap", null), 0.25 + random.nextInt(4) / 2.0);
      return new Drawn(figures);
    }

    /** The figure when it is to be looked at, else one that holds nothing back. */
    private double of(InputKind kind, String subject, Object month, Set<String> kept) {
      String key = key(kind, subject, month);
      double open = kind == InputKind.NEED ? 0 : PLENTY;
      return kept.contains(key) ? figures.get(key) : open;
    }

    ProductionPlan plan(Set<String> kept) {
      LineSpec line =
          new LineSpec("lap", "S")
              .product("shell", 0, 10, 10 * PLENTY, 1)
              .product("mine", 0, 20, 20 * PLENTY, 1)
              .ramp(1, of(InputKind.RAMP, "lap", null, kept));
      List<SupplyStep> steps = new ArrayList<>();
      for (int t = 0; t < MONTHS; t++) {
        line.step(t, 10 * of(InputKind.MAX, "lap", TestModel.month(t), kept));
        steps.add(
            new SupplyStep(
                TestModel.month(t),
                of(InputKind.SUPPLY, "fuzes", TestModel.month(t), kept),
                Provenance.UNSTATED));
      }
      TestModel model =
          TestModel.over(MONTHS)
              .item("shell", new Component("fuze", 1))
              .item("mine", new Component("fuze", 1))
              .item("fuze")
              .line(line)
              .supply(
                  new Supply(
                      "fuzes", "fuzes", "fuze", null, 0, steps, 0, null, Provenance.UNSTATED));
      for (String item : ITEMS) {
        model.order(new OrderSpec(item + "s", item, 0, 0, PLENTY).to(Destination.POOL));
        for (int t = 0; t < MONTHS; t++) {
          model.need(item, t, of(InputKind.NEED, item, TestModel.month(t), kept), Requirement.HARD);
        }
      }
      return Planning.plan(model.build());
    }

    Drawn relaxedBy(WayOut way, double share) {
      Map<String, Double> relaxed = new HashMap<>(figures);
      for (Relaxation relaxation : way.relaxations()) {
        Object month = relaxation.kind() == InputKind.RAMP ? null : relaxation.month();
        String key = key(relaxation.kind(), relaxation.subject(), month);
        double sign = way.kind() == WayOut.Kind.EXTRA_CAPACITY ? 1 : -1;
        relaxed.merge(key, sign * share * relaxation.amount(), Double::sum);
      }
      return new Drawn(relaxed);
    }
  }

  private static Set<String> keys(Contradiction contradiction) {
    Set<String> keys = new HashSet<>();
    for (ConflictingInput input : contradiction.inputs()) {
      keys.add(key(input.kind(), input.subject(), input.month()));
    }
    return keys;
  }

  @TestFactory
  List<DynamicTest> whatIsClaimedOfAGeneratedModelHoldsInOtherModels() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int seed = 0; tests.size() < MODELS; seed++) {
      Drawn drawn = Drawn.of(seed);
      ProductionPlan plan = drawn.plan(drawn.figures().keySet());
      Contradiction found = plan.contradiction();
      assertEquals(
          found != null, plan.status() == PlanStatus.CONTRADICTORY, plan.issues()::toString);
      if (found != null) {
        tests.add(DynamicTest.dynamicTest("seed " + seed, () -> check(drawn, found)));
      }
    }
    return tests;
  }

  private static void check(Drawn drawn, Contradiction found) {
    Set<String> members = keys(found);
    assertTrue(found.smallest(), found.toString());
    assertEquals(PlanStatus.CONTRADICTORY, drawn.plan(members).status(), found.toString());
    for (String member : members) {
      Set<String> others = new HashSet<>(members);
      others.remove(member);
      assertEquals(PlanStatus.SOLVED, drawn.plan(others).status(), member + " of " + found);
    }
    assertEquals(2, found.waysOut().size());
    for (WayOut way : found.waysOut()) {
      assertTrue(way.planned(), way.words());
      Set<String> all = drawn.figures().keySet();
      assertEquals(PlanStatus.SOLVED, drawn.relaxedBy(way, 1.0001).plan(all).status(), way.words());
      // A ramp limit that is raised is raised in every month, which may be more than was asked for.
      if (way.relaxations().stream().noneMatch(r -> r.kind() == InputKind.RAMP)) {
        assertEquals(
            PlanStatus.CONTRADICTORY, drawn.relaxedBy(way, 0.99).plan(all).status(), way.words());
      }
    }
  }
}
