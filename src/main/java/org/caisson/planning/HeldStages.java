package org.caisson.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.stage.FairnessStage;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;

/** The program with the solved stages held in it. */
final class HeldStages {
  private final FairnessRounds rounds;
  private final List<Held> held = new ArrayList<>();
  private LinearModel model;

  HeldStages(Formulation formulation) {
    rounds = new FairnessRounds(formulation);
    model = formulation.linearModel();
  }

  /** The constraints and what holds the earlier stages. */
  LinearModel model() {
    return model;
  }

  /** The first solved stage that columns would worsen, by more than they may. */
  Optional<Held> givenUpBy(double[] columns, double rounding) {
    return held.stream().filter(stage -> stage.isGivenUpBy(columns, rounding)).findFirst();
  }

  /** Holds a stage in the program, and says how sessions are to hold it. */
  Hold hold(PlannedStage stage, LinearObjective objective, SolvedStage solved) {
    Hold hold =
        stage.stage() instanceof FairnessStage
            ? settled(stage, solved)
            : valued(stage, objective, solved);
    model = hold.in(model);
    return hold;
  }

  private Settlement settled(PlannedStage stage, SolvedStage solved) {
    Settlement settlement = rounds.settle(stage, solved);
    held.add(settlement);
    return settlement;
  }

  private Hold valued(PlannedStage stage, LinearObjective objective, SolvedStage solved) {
    held.add(new HeldValue(stage.id(), objective, solved.least(), stage.tolerance()));
    return Hold.of(
        stage.id(), model, objective, solved.values(), solved.least(), stage.tolerance());
  }

  /** The stage that has to follow a held one before any other: the next round of fairness. */
  Optional<PlannedStage> following(PlannedStage stage) {
    return stage.stage() instanceof FairnessStage fairness && !rounds.isOver()
        ? Optional.of(new PlannedStage(new FairnessStage(fairness.round() + 1), stage.tolerance()))
        : Optional.empty();
  }
}
