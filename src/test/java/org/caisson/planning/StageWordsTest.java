package org.caisson.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.caisson.formulation.stage.StageInfo;
import org.caisson.solver.Termination;
import org.junit.jupiter.api.Test;

class StageWordsTest {
  private static final StageInfo COST = new StageInfo("cost", "Cost", "USD");

  @Test
  void ofAStageThatIsCalledInfeasibleTheAdviceIsAboutWhatMustHold() {
    assertEquals(
        "Stage cost (Cost) has no answer: the last solver, CBC, ended as INFEASIBLE_OR_UNBOUNDED."
            + " Maybe what must hold contradicts itself and time ran out before that could be"
            + " proven: make some of it `SOFT`, ask for parts where whole numbers are asked for, or"
            + " try the profile `thorough`. Or quantities of very different size stand side by"
            + " side.",
        StageWords.noAnswer(COST, "CBC", Termination.INFEASIBLE_OR_UNBOUNDED));
  }

  @Test
  void ofOneThatFailedItIsAboutItsNumbers() {
    assertEquals(
        "Stage cost (Cost) has no answer: the last solver, GLOP, ended as FAILED. Maybe quantities"
            + " or costs of very different size stand side by side in the model; state them in"
            + " larger units, or try the profile `thorough`.",
        StageWords.noAnswer(COST, "GLOP", Termination.FAILED));
  }
}
