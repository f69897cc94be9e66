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
            + " Maybe what must hold contradicts itself, which was not proven: make some of it"
            + " `SOFT`, ask for parts where whole numbers are asked for, or try the profile"
            + " `thorough`. Or quantities of very different size stand side by side.",
        StageWords.noAnswer(COST, "CBC", Termination.INFEASIBLE_OR_UNBOUNDED, false));
  }

  @Test
  void ofOneThatFailedItIsAboutItsNumbers() {
    assertEquals(
        "Stage cost (Cost) has no answer: the last solver, GLOP, ended as FAILED. Maybe quantities"
            + " or costs of very different size stand side by side in the model; state them in"
            + " larger units, or try the profile `thorough`.",
        StageWords.noAnswer(COST, "GLOP", Termination.FAILED, true));
  }

  @Test
  void afterAStageThatWasSolvedHardDataAreNotBlamed() {
    assertEquals(
        "Stage cost (Cost) has no answer: the last solver, CBC, ended as INFEASIBLE. What must hold"
            + " can hold, for the stages before it were solved: holding their values leaves no room"
            + " within the solver's precision. Maybe quantities or costs of very different size"
            + " stand side by side in the model; state them in larger units, give the stages a"
            + " tolerance, or try the profile `thorough`.",
        StageWords.noAnswer(COST, "CBC", Termination.INFEASIBLE, true));
  }
}
