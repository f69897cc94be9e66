package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedLine;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.MonthlyVariables;
import org.caisson.formulation.variables.Variables;
import org.caisson.formulation.variables.WarmVariables;

/**
 * A warm line runs at its minimum sustaining rate or more, a cold one does not run.
 *
 * <p>For each line l of which going cold is said to cost anything, and each month t in which it can
 * be open, with warm(l,t) the share of it that is warm, msr(l,t) the tempo of the minimum
 * sustaining rate, and M(l,t) the highest tempo that MAX can have:
 *
 * <pre>
 *   tempo(l,t)  &gt;=  msr(l,t) warm(l,t)
 *   tempo(l,t)  &lt;=  M(l,t) warm(l,t)
 *   cooled(l,t)  &gt;=  warm(l,t-1) - warm(l,t)
 *   restarted(l,t)  &gt;=  warm(l,t) - warm(l,t-1)
 * </pre>
 *
 * <p>Before the first month a line is warm when it has a current tempo; in a month in which it is
 * closed it is cold. Where a line is warm or cold as a whole, warm(l,t) is 0 or 1. Tempo is not
 * scaled by availability: a line that is down for maintenance stays as warm as it was. Hard; always
 * met by a cold line, which costs what the cost stage charges.
 */
public final class WarmLines implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "warm-lines",
        "Warm lines",
        "A warm line runs at its minimum sustaining rate or more, and going cold and starting again are noted.",
        Group.CAPACITY);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    for (int line = 0; line < index.lines().size(); line++) {
      for (int t = 0; t < index.months(); t++) {
        if (program.variables().warmth().warm().at(line, t) != MonthlyVariables.NONE) {
          addTempo(program, line, t);
          addChanges(program, line, t);
        }
      }
    }
  }

  private static void addTempo(Program program, int line, int t) {
    IndexedLine indexed = program.index().lines().get(line);
    Variables variables = program.variables();
    int warm = variables.warmth().warm().at(line, t);
    program
        .atLeast(new RowKey("warm_least", line, indexed.line().id(), t), 0)
        .plus(variables.tempo().at(line, t))
        .minus(indexed.msrTempo()[t], warm);
    program
        .atMost(new RowKey("warm_most", line, indexed.line().id(), t), 0)
        .plus(variables.tempo().at(line, t))
        .minus(indexed.reachableTempo()[t], warm);
  }

  private static void addChanges(Program program, int line, int t) {
    IndexedLine indexed = program.index().lines().get(line);
    WarmVariables variables = program.variables().warmth();
    double before = t == 0 && indexed.line().inProduction() ? 1 : 0;
    program
        .atLeast(new RowKey("cooled", line, indexed.line().id(), t), before)
        .plus(variables.cooled().at(line, t))
        .plus(variables.warm().at(line, t))
        .minus(variables.warm().at(line, t - 1));
    program
        .atLeast(new RowKey("restarted", line, indexed.line().id(), t), -before)
        .plus(variables.restarted().at(line, t))
        .minus(variables.warm().at(line, t))
        .plus(variables.warm().at(line, t - 1));
  }
}
