package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedLine;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.MonthlyVariables;
import org.caisson.formulation.variables.Variables;

/**
 * Tempo lies between the minimum sustaining rate and MAX.
 *
 * <p>For each line l and month t in which the line is open, with a(l,t) the share of the month that
 * it is available:
 *
 * <pre>
 *   tempo(l,t)  &lt;=  capacity(l,t)
 *   a(l,t) tempo(l,t) + belowMsr(l,t)  &gt;=  a(l,t) msr(l,t)      where the line is kept warm
 * </pre>
 *
 * <p>The first is hard. The second is soft: tempo missing to the minimum sustaining rate is paid
 * for in the cost stage and reported, because a line without orders must not make the program
 * infeasible.
 */
public final class TempoBounds implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "tempo-bounds",
        "Tempo bounds",
        "Tempo lies between the minimum sustaining rate, where a line is kept warm, and MAX.",
        Group.CAPACITY);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    for (int line = 0; line < index.lines().size(); line++) {
      for (int t = 0; t < index.months(); t++) {
        addMax(program, line, t);
        addMsr(program, line, t);
      }
    }
  }

  private static void addMax(Program program, int line, int t) {
    IndexedLine indexed = program.index().lines().get(line);
    Variables variables = program.variables();
    if (variables.tempo().at(line, t) == MonthlyVariables.NONE) {
      return;
    }
    program
        .atMost(new RowKey("max", line, indexed.line().id(), t, indexed.unitsPerTempo()), 0)
        .plus(variables.tempo().at(line, t))
        .minus(variables.capacity().at(line, t));
  }

  private static void addMsr(Program program, int line, int t) {
    IndexedLine indexed = program.index().lines().get(line);
    Variables variables = program.variables();
    if (variables.belowMsr().at(line, t) == MonthlyVariables.NONE) {
      return;
    }
    double share = indexed.availability()[t];
    program
        .atLeast(
            new RowKey("msr", line, indexed.line().id(), t, indexed.unitsPerTempo()),
            share * indexed.msrTempo()[t])
        .plus(share, variables.tempo().at(line, t))
        .plus(variables.belowMsr().at(line, t));
  }
}
