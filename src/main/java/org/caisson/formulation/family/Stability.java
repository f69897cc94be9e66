package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedProduct;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.index.PreviousTempo;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.Variables;

/**
 * By how much work departs from a previous plan.
 *
 * <p>For each product p, with its 1-8-5 rate r(p), and each month t that the previous plan spans:
 *
 * <pre>
 *   start(p,t) / r(p) - more(p,t) + less(p,t)  =  previous(p,t) / r(p)
 * </pre>
 *
 * <p>In tempo, so that a round and a jet of the same line-time count alike. The rows exist only
 * where a stage of instability is asked for and there is a previous plan; months after its last one
 * are not compared. Always met, for more and less have no bounds.
 */
public final class Stability implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "stability",
        "Stability against a previous plan",
        "What a line makes of an item departs from the previous plan by what is measured.",
        Group.CAPACITY);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    PreviousTempo previous = PreviousTempo.askedFor(index);
    for (int p = 0; p < index.products().size(); p++) {
      for (int t = 0; t < previous.months(); t++) {
        addRow(program, p, t, previous.tempo()[p][t]);
      }
    }
  }

  private static void addRow(Program program, int p, int t, double previous) {
    Variables variables = program.variables();
    IndexedProduct product = program.index().products().get(p);
    String line = program.index().lines().get(product.line()).line().id();
    double rate = product.product().rate185();
    program
        .equal(new RowKey("stable", p, line, t, rate), previous)
        .plus(1 / rate, variables.start().at(p, t))
        .minus(variables.more().at(p, t))
        .plus(variables.less().at(p, t));
  }
}
