package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.MonthlyVariables;
import org.caisson.formulation.variables.Variables;

/**
 * Tempo is the sum of its segments, each with its own premium.
 *
 * <p>For each line l that states segments g and each month t in which it is open, with w(g) the
 * width of a segment, which counts as endless for the last one:
 *
 * <pre>
 *   tempo(l,t)  =  sum over g of segment(g,t),      0 &lt;= segment(g,t) &lt;= w(g)
 * </pre>
 *
 * <p>The cost stage charges each segment its premium. Premiums never fall from one segment to the
 * next (a validation check), so that cheap ones fill first without being told to. The widths reach
 * MAX (another check), so that MAX ends the last one; hard, always met by a tempo of 0.
 */
public final class TempoSegments implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "tempo-segments",
        "Tempo segments",
        "Tempo is a sum of segments, each with its own premium, and cheap ones fill first.",
        Group.CAPACITY);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    for (int line = 0; line < index.lines().size(); line++) {
      if (!index.lines().get(line).line().tempoSegments().isEmpty()) {
        for (int t = 0; t < index.months(); t++) {
          addSum(program, line, t);
        }
      }
    }
  }

  private static void addSum(Program program, int line, int t) {
    Variables variables = program.variables();
    if (variables.tempo().at(line, t) == MonthlyVariables.NONE) {
      return;
    }
    String id = program.index().lines().get(line).line().id();
    program.equal(new RowKey("segments", line, id, t), 0).plus(variables.tempo().at(line, t));
    for (int g = 0; g < program.index().segments().size(); g++) {
      if (program.index().segments().get(g).line() == line) {
        program.minus(variables.segment().at(g, t));
      }
    }
  }
}
