package org.caisson.formulation.stage;

import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearObjective;

/** What is brought to its least, after the stages before it and without giving up any of them. */
public interface ObjectiveStage {

  /** Who it is. */
  StageInfo info();

  /** Its objective over all columns of the program. */
  LinearObjective objective(PlanIndex index, Variables variables, int columns);
}
