package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedClosing;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.MaterialVariables;

/**
 * What lies at a site when the horizon ends is what is asked for.
 *
 * <p>For each closing stock c at stock n(c) that is not ignored, with T - 1 the last month, in
 * units:
 *
 * <pre>
 *   least(c)  &lt;=  stock(n(c),T-1) + closingMissing(c) - closingAbove(c)  &lt;=  most(c)
 * </pre>
 *
 * <p>closingMissing and closingAbove exist for soft closing stocks only and are paid for in the
 * cost stage. A hard closing stock may be out of reach, or contradict other hard data: then there
 * is no plan. Least and most are a row each, one row when they are equal; a side that asks for
 * nothing has none.
 */
public final class ClosingStocks implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "closing-stock",
        "Closing stock",
        "What lies at a site when the horizon ends is what is asked for.",
        Group.MATERIAL);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    for (int c = 0; c < index.material().closings().size(); c++) {
      IndexedClosing closing = index.material().closings().get(c);
      double least = closing.closing().least();
      if (least == closing.most()) {
        fill(program.equal(key(index, c, "closing_exact"), least), c);
        continue;
      }
      if (least > 0) {
        fill(program.atLeast(key(index, c, "closing_least"), least), c);
      }
      if (Double.isFinite(closing.most())) {
        fill(program.atMost(key(index, c, "closing_most"), closing.most()), c);
      }
    }
  }

  private static RowKey key(PlanIndex index, int c, String kind) {
    String subject = index.nodeName(index.material().closings().get(c).node());
    return new RowKey(kind, c, subject, index.months() - 1);
  }

  private static void fill(Program program, int c) {
    int last = program.index().months() - 1;
    MaterialVariables variables = program.variables().material();
    int node = program.index().material().closings().get(c).node();
    program
        .plus(program.variables().stock().at(node, last))
        .plus(variables.closingMissing().at(c, last))
        .minus(variables.closingAbove().at(c, last));
  }
}
