package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedLine;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.MonthlyVariables;
import org.caisson.formulation.variables.Variables;

/**
 * MAX in a month follows from the line's rates and its dated capacity steps.
 *
 * <p>For each line l and month t in which it is open, with maxTempo(l,t) the MAX rate in force
 * divided by the 1-8-5 rate before any step:
 *
 * <pre>
 *   capacity(l,t)  =  maxTempo(l,t)
 * </pre>
 *
 * <p>The sum over earlier months is taken when the model is indexed, so that a row has one entry.
 * Capacity is a variable of its own so that the dual of this row is the worth of one more unit of
 * MAX in the month.
 */
public final class CapacityState implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "capacity-state",
        "Capacity state",
        "MAX in a month is what the line has and what dated capacity steps have made of it.",
        Group.CAPACITY);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    Variables variables = program.variables();
    for (int line = 0; line < index.lines().size(); line++) {
      IndexedLine indexed = index.lines().get(line);
      for (int t = 0; t < index.months(); t++) {
        if (variables.capacity().at(line, t) != MonthlyVariables.NONE) {
          RowKey key =
              new RowKey("max_in_force", line, indexed.line().id(), t, indexed.unitsPerTempo());
          program.equal(key, indexed.maxTempo()[t]).plus(variables.capacity().at(line, t));
        }
      }
    }
  }
}
