package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.index.StockNode;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.Variables;

/**
 * A site holds at most what it can store.
 *
 * <p>For each stock n with a storage limit and each month t, in units at the end of the month:
 *
 * <pre>
 *   stock(n,t)  &lt;=  capacity(n)
 * </pre>
 *
 * <p>Hard. It can always be met because the opening stock may not lie above the limit (a validation
 * check) and everything else that enters a stock is a choice.
 */
public final class Storage implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "storage", "Storage", "A site holds at most what it can store of an item.", Group.MATERIAL);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    Variables variables = program.variables();
    for (int node = 0; node < index.nodes().size(); node++) {
      StockNode stock = index.nodes().get(node);
      if (Double.isFinite(stock.capacity())) {
        for (int t = 0; t < index.months(); t++) {
          program
              .atMost(new RowKey("storage", node, index.nodeName(node), t), stock.capacity())
              .plus(variables.stock().at(node, t));
        }
      }
    }
  }
}
