package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedSupply;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.MonthlyVariables;
import org.caisson.formulation.variables.Variables;

/**
 * Purchases are limited by what a source can provide.
 *
 * <p>For each supply u and month t, with available(u,t) in units:
 *
 * <pre>
 *   buy(u,t)  &lt;=  available(u,t)
 * </pre>
 *
 * <p>Hard; always met by buying nothing.
 */
public final class SupplyLimit implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "supply",
        "Supply",
        "What is bought from a source in a month is at most what it can provide.",
        Group.MATERIAL);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    Variables variables = program.variables();
    for (int supply = 0; supply < index.supplies().size(); supply++) {
      IndexedSupply source = index.supplies().get(supply);
      for (int t = 0; t < index.months(); t++) {
        if (variables.buy().at(supply, t) != MonthlyVariables.NONE) {
          program
              .atMost(new RowKey("supply", supply, source.supply().id(), t), source.available()[t])
              .plus(variables.buy().at(supply, t));
        }
      }
    }
  }
}
