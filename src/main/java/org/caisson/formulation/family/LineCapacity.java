package org.caisson.formulation.family;

import org.caisson.domain.plant.LineProduct;
import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedLine;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.Variables;

/**
 * The work of a month on a line is what its tempo yields.
 *
 * <p>For each line l and month t, with the products p of the line, their 1-8-5 rates r(p) and MAX
 * rates m(p) in units a month, and the share a(l,t) of the month that the line is available:
 *
 * <pre>
 *   sum over p of start(p,t) / r(p)  =  a(l,t) tempo(l,t)
 * </pre>
 *
 * <p>Where the products of a line differ in how far MAX lies above 1-8-5, the time shares at MAX
 * are limited as well, with rho the largest m(p)/r(p) on the line:
 *
 * <pre>
 *   sum over p of start(p,t) rho / m(p)  &lt;=  a(l,t) capacity(l,t)
 * </pre>
 *
 * <p>Tempo is work, not presence: a line with nothing to do has tempo 0, so it cannot ramp up
 * without producing. Availability scales what tempo yields and not the tempo itself, so that a line
 * comes back from maintenance at the tempo it had. Hard; both rows can always be met by making
 * nothing.
 */
public final class LineCapacity implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "line-capacity",
        "Line capacity",
        "The work of a month on a line, over all items it makes, is what its tempo yields.",
        Group.CAPACITY);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    for (int line = 0; line < index.lines().size(); line++) {
      for (int t = 0; t < index.months(); t++) {
        addWork(program, line, t);
        if (index.lines().get(line).productsDifferInMax()) {
          addTimeAtMax(program, line, t);
        }
      }
    }
  }

  private static void addWork(Program program, int line, int t) {
    IndexedLine indexed = program.index().lines().get(line);
    Variables variables = program.variables();
    if (!indexed.open(t)) {
      return;
    }
    program.equal(new RowKey("work", line, indexed.line().id(), t), 0);
    for (int k = 0; k < indexed.productCount(); k++) {
      LineProduct product = indexed.line().products().get(k);
      int column = variables.start().at(indexed.firstProduct() + k, t);
      program.plus(1 / product.rate185(), column);
    }
    program.minus(indexed.availability()[t], variables.tempo().at(line, t));
  }

  private static void addTimeAtMax(Program program, int line, int t) {
    IndexedLine indexed = program.index().lines().get(line);
    Variables variables = program.variables();
    if (!indexed.open(t)) {
      return;
    }
    program.atMost(new RowKey("time_at_max", line, indexed.line().id(), t), 0);
    for (int k = 0; k < indexed.productCount(); k++) {
      LineProduct product = indexed.line().products().get(k);
      int column = variables.start().at(indexed.firstProduct() + k, t);
      program.plus(indexed.baseMaxTempo() / product.max(), column);
    }
    program.minus(indexed.availability()[t], variables.capacity().at(line, t));
  }
}
