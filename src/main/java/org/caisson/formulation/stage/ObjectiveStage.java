package org.caisson.formulation.stage;

import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearModel;
import org.caisson.mathmodel.LinearObjective;

/** What is brought to its least, after the stages before it and without giving up any of them. */
public interface ObjectiveStage {

  /** Who it is. */
  StageInfo info();

  /** Its objective over all columns of the program. */
  LinearObjective objective(PlanIndex index, Variables variables, int columns);

  /** A bound on its least value that needs no solver: what the columns by themselves allow. */
  default double leastWithin(PlanIndex index, Variables variables, LinearModel model) {
    return objective(index, variables, model.columnCount()).leastWithin(model);
  }

  /** Whether a stage of that id comes from this one: itself, unless it has several rounds. */
  default boolean yields(String id) {
    return info().id().equals(id);
  }
}
