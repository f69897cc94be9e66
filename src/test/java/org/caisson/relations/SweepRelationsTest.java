package org.caisson.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Random;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.ModelChanges;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.LineChanges;
import org.caisson.planning.OpenPlan;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.sweep.Parameter;
import org.caisson.planning.sweep.Sweep;
import org.caisson.planning.sweep.SweepListener;
import org.caisson.planning.sweep.SweepPiece;
import org.caisson.planning.sweep.SweepRequest;
import org.caisson.planning.sweep.Sweeper;
import org.caisson.testing.Feature;
import org.caisson.testing.ModelRecipe;
import org.caisson.testing.Planning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sweep says of every value what a plan made for that value alone says. */
class SweepRelationsTest {
  private static final int VALUES = 8;

  /** MAX of a line, as a multiple of what it is. */
  private record Times(PlanningModel model, String line) implements Parameter {
    static Times of(PlanningModel model, long seed) {
      int lines = model.industrialBase().lines().size();
      return new Times(model, model.industrialBase().lines().get((int) (seed % lines)).id());
    }

    @Override
    public String words() {
      return "MAX times";
    }

    @Override
    public OptionalDouble present() {
      return OptionalDouble.of(1);
    }

    @Override
    public PlanningModel at(double value) {
      return ModelChanges.withLine(
          model,
          line,
          l ->
              LineChanges.withMoreMax(
                  l, model.horizon().start(), model.horizon().last(), value - 1));
    }
  }

  @ParameterizedTest(name = "model {0}")
  @ValueSource(longs = {2, 6, 9, 12, 14, 17})
  void everyValueBetweenIsThatOfItsOwnPlan(long seed) {
    PlanningModel model =
        new ModelRecipe(
                seed,
                8,
                AllocationRule.UKRAINE_FIRST,
                EnumSet.complementOf(EnumSet.of(Feature.EXPANSIONS)))
            .model();
    PlanRequest request = Planning.request(model, Planning.profile());
    try (OpenPlan base = Planning.open(request)) {
      Parameter times = Times.of(model, seed);
      Sweep sweep =
          Sweeper.sweep(base, times, new SweepRequest(0.2, 2, "", 400), SweepListener.SILENT);
      assertTrue(sweep.isExact(), () -> sweep.remarks().toString());
      Random random = new Random(seed);
      for (int k = 0; k < VALUES; k++) {
        double value = 0.2 + 1.8 * random.nextDouble();
        sameAs(Planning.plan(times.at(value)), sweep, value);
      }
    }
  }

  private static void sameAs(ProductionPlan plan, Sweep sweep, double value) {
    SweepPiece piece = sweep.pieceAt(value).orElseThrow();
    for (int stage = 0; stage < sweep.stages().size(); stage++) {
      double own = plan.stages().get(stage).value();
      assertEquals(plan.stages().get(stage).id(), sweep.stages().get(stage).id());
      assertEquals(
          own,
          piece.valueAt(stage, value),
          1e-6 * Math.max(1, Math.abs(own)),
          sweep.stages().get(stage).id() + " at " + value);
    }
  }
}
