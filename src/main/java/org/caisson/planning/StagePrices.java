package org.caisson.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.stage.FairnessStage;
import org.caisson.formulation.stage.ObjectiveStage;
import org.caisson.mathmodel.DualPrices;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;
import org.caisson.mathmodel.Values;

/**
 * The prices of all stages of a plan, and what they prove of other models whose programs differ in
 * nothing but bounds and constants.
 *
 * <p>Let {@code v(k)} be the value of stage {@code k} as the bounds move along a line from one
 * model to another. When these prices prove {@code v(k)} at both, for each stage, then every {@code
 * v(k)} is linear between them. For the first stage: its value is convex on the way, so it is never
 * above the chord, and what the prices prove is linear, never above the value, and equal to the
 * chord. So the first stage's prices are optimal all the way, and its optimal face is the one that
 * they lean on. With that face held the second stage is a linear program whose bounds move along a
 * line too, and the same holds for it; and so on.
 */
public final class StagePrices {
  private final Formulation formulation;
  private final List<Priced> stages;

  /** A stage's prices, and on which side they hold its value for the stages after it. */
  private record Priced(
      ObjectiveStage stage, double[] costs, DualPrices prices, LeaningSides sides) {}

  private StagePrices(Formulation formulation, List<Priced> stages) {
    this.formulation = formulation;
    this.stages = stages;
  }

  /** The prices of solved stages; empty when prices alone do not prove one of them. */
  static Optional<StagePrices> of(
      Formulation formulation, List<PlannedStage> planned, List<SolvedStage> solved) {
    if (solved.isEmpty()
        || solved.size() != planned.size()
        || formulation.linearModel().hasIntegers()
        || planned.stream().anyMatch(StagePrices::isNotHeldByPrices)) {
      return Optional.empty();
    }
    List<Priced> stages = new ArrayList<>();
    LinearModel held = formulation.linearModel();
    for (int k = 0; k < planned.size(); k++) {
      ObjectiveStage stage = planned.get(k).stage();
      LinearObjective objective = formulation.objective(stage);
      Values values = solved.get(k).values();
      LeaningSides sides = new LeaningBounds(held, objective, values).sides();
      DualPrices prices = DualPrices.of(held, objective.costs(), values.rowDuals());
      stages.add(new Priced(stage, objective.costs(), prices, sides));
      held = sides.in(held);
    }
    return Optional.of(new StagePrices(formulation, List.copyOf(stages)));
  }

  private static boolean isNotHeldByPrices(PlannedStage planned) {
    return planned.tolerance() != 0 || planned.stage() instanceof FairnessStage;
  }

  /** The program that they are the prices of. */
  public Formulation formulation() {
    return formulation;
  }

  /** Whether a model's program differs from theirs in nothing but bounds and constants. */
  public boolean fit(Formulation changed) {
    return changed.linearModel().hasMatrixOf(formulation.linearModel())
        && stages.stream()
            .allMatch(s -> Arrays.equals(s.costs(), changed.objective(s.stage()).costs()));
  }

  /**
   * The value that they prove for each stage of a model whose program they {@link #fit}, as it is
   * told to people; for a stage after the first it is proven when those before it are what they
   * prove. What they do not prove at all is infinite.
   */
  public double[] provenFor(Formulation changed) {
    double[] proven = new double[stages.size()];
    LinearModel held = changed.linearModel();
    for (int k = 0; k < proven.length; k++) {
      Priced priced = stages.get(k);
      LinearObjective objective = changed.objective(priced.stage());
      proven[k] = objective.sense().told(priced.prices().provenFor(held, objective.constant()));
      held = priced.sides().in(held);
    }
    return proven;
  }

  /**
   * How far the bounds and constants of one program are from lying between those of two others,
   * relative to the larger of 1 and the bound: nothing but rounding where they move along a line.
   *
   * @param share how far from {@code from} to {@code to}, 0 to 1
   */
  public double offTheLine(Formulation from, Formulation between, Formulation to, double share) {
    double off = between.linearModel().offTheLine(from.linearModel(), to.linearModel(), share);
    for (Priced priced : stages) {
      double line =
          (1 - share) * from.objective(priced.stage()).constant()
              + share * to.objective(priced.stage()).constant();
      double constant = between.objective(priced.stage()).constant();
      off = Math.max(off, Math.abs(constant - line) / Math.max(1, Math.abs(line)));
    }
    return off;
  }
}
