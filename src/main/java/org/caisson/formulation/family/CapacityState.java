package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedExpansion;
import org.caisson.formulation.index.IndexedLine;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.MonthlyVariables;
import org.caisson.formulation.variables.Variables;

/**
 * MAX in a month follows from the line's rates, its dated capacity steps and the expansion options
 * that were bought.
 *
 * <p>For each line l and month t in which it can be open, with maxTempo(l,t) the MAX rate in force
 * divided by the 1-8-5 rate before any step, and added(e,s,t) the tempo that a copy of option e
 * ordered in month s adds in month t: nothing before it has been awarded, built and tested, then
 * its ramp profile:
 *
 * <pre>
 *   capacity(l,t)  =  maxTempo(l,t) + sum over e of l, s of added(e,s,t) expand(e,s)
 * </pre>
 *
 * <p>Steps are added up when the model is indexed. Options are summed over the months in which they
 * were ordered; the other exact form, a state that carries over from month to month, was measured
 * and was slower (see the page). Capacity is a variable of its own so that the dual of this row is
 * the worth of one more unit of MAX in the month.
 */
public final class CapacityState implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "capacity-state",
        "Capacity state",
        "MAX in a month is what the line has, what dated capacity steps have made of it, and what was bought.",
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
          subtractExpansions(program, line, t);
        }
      }
    }
  }

  private static void subtractExpansions(Program program, int line, int t) {
    for (int e : program.index().expansions().ofLine(line)) {
      IndexedExpansion option = program.index().expansions().options().get(e);
      for (int ordered = 0; ordered <= t; ordered++) {
        program.minus(option.tempoAdded(ordered, t), program.variables().expand().at(e, ordered));
      }
    }
  }
}
