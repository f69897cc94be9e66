package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedLane;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.MonthlyVariables;

/**
 * No more leaves over a lane in a month than it carries.
 *
 * <p>For each lane w with a limit and each month t, in units:
 *
 * <pre>
 *   move(w,t)  &lt;=  perMonth(w)
 * </pre>
 *
 * <p>What a lane takes from one stock and brings to another stands in their balances ({@link
 * MaterialBalance}). What would arrive after the horizon is not moved. Hard; always met by moving
 * nothing.
 */
public final class Lanes implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "lanes", "Lanes", "No more leaves over a lane in a month than it carries.", Group.MATERIAL);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    for (int way = 0; way < index.material().lanes().size(); way++) {
      IndexedLane lane = index.material().lanes().get(way);
      if (Double.isFinite(lane.perMonth())) {
        for (int t = 0; t < index.months(); t++) {
          addLimit(program, lane, way, t);
        }
      }
    }
  }

  private static void addLimit(Program program, IndexedLane lane, int way, int t) {
    int column = program.variables().material().move().at(way, t);
    if (column != MonthlyVariables.NONE) {
      program.atMost(new RowKey("lane", way, lane.lane().id(), t), lane.perMonth()).plus(column);
    }
  }
}
