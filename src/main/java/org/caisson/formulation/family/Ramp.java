package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedLine;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.MonthlyVariables;
import org.caisson.formulation.variables.Variables;

/**
 * Tempo rises by at most the ramp limit a month.
 *
 * <p>For each line l with a ramp limit and each month t in which it is open, where tempo(l,-1) is
 * the line's current tempo and a month in which the line is closed has tempo 0:
 *
 * <pre>
 *   tempo(l,t) - tempo(l,t-1)  &lt;=  rampLimit(l)      in a month in which the line can work
 *   tempo(l,t) - tempo(l,t-1)  &lt;=  0                 in a month in which it is down altogether
 * </pre>
 *
 * <p>Tempo is not tied to work while the line is down (see {@link LineCapacity}), so it may not
 * rise then: the line comes back at the tempo it had. Falling is not limited. Hard; always met by a
 * tempo of 0.
 */
public final class Ramp implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "ramp",
        "Ramp",
        "Tempo rises by at most the ramp limit from one month to the next.",
        Group.CAPACITY);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    for (int line = 0; line < index.lines().size(); line++) {
      Double limit = index.lines().get(line).line().rampLimit();
      if (limit != null) {
        for (int t = 0; t < index.months(); t++) {
          addLimit(program, line, t, limit);
        }
      }
    }
  }

  private static void addLimit(Program program, int line, int t, double limit) {
    IndexedLine indexed = program.index().lines().get(line);
    Variables variables = program.variables();
    if (variables.tempo().at(line, t) == MonthlyVariables.NONE) {
      return;
    }
    double before = t == 0 ? indexed.line().currentTempo() : 0;
    double rise = indexed.open(t) ? limit : 0;
    program
        .atMost(
            new RowKey("ramp", line, indexed.line().id(), t, indexed.unitsPerTempo()),
            rise + before)
        .plus(variables.tempo().at(line, t))
        .minus(variables.tempo().at(line, t - 1));
  }
}
