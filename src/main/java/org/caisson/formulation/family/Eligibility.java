package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.index.Pool;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;

/**
 * A contract line draws only on the stocks of the producers it names, and on each of them only once
 * its lead time has passed.
 *
 * <p>Contract lines that may be filled from exactly the same stocks in a month share a pool. For
 * each pool c of several stocks and each month t:
 *
 * <pre>
 *   sum over stocks n in c of draw(c,n,t)  =  sum over contract lines k on c of deliver(k,t)
 * </pre>
 *
 * <p>On a line with an option the firm units stand in the place of deliver(k,t), and its exercised
 * units draw on pools of their own ({@link Options}).
 *
 * <p>A pool of one stock needs no row: its deliveries stand in the stock's own balance ({@link
 * MaterialBalance}). Nothing is lost by sharing: any division of the draws among the lines of a
 * pool is allowed. Hard; always met by delivering nothing.
 */
public final class Eligibility implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "eligibility",
        "Eligibility",
        "A contract line draws only on the producers it names, once their lead time has passed.",
        Group.CONTRACTS);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    NodeFlows flows = new NodeFlows(index);
    for (int pool = 0; pool < index.pools().size(); pool++) {
      Pool shared = index.pools().get(pool);
      if (shared.use() == Pool.Use.CONTRACTS && !shared.isSingle()) {
        for (int t = 0; t < index.months(); t++) {
          addPool(program, flows, pool, t);
        }
      }
    }
  }

  private static void addPool(Program program, NodeFlows flows, int pool, int t) {
    if (!flows.isDrawnOn(pool, t)) {
      return;
    }
    PlanIndex index = program.index();
    String item = index.item(index.pools().get(pool).item()).id();
    program.equal(new RowKey("contract_pool", pool, item, t), 0);
    for (int draw : flows.drawsOfPool(pool)) {
      program.plus(program.variables().draw().at(draw, t));
    }
    flows.addDeliveries(program, pool, t, -1);
  }
}
