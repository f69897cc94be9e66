package org.caisson.formulation.stage;

import org.caisson.domain.model.StageKind;
import org.caisson.formulation.index.IndexedSegment;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearObjective;

/**
 * Money for production, purchase, holding and lines below their minimum sustaining rate, in the
 * currency of account at the rates of the month in which it is spent.
 *
 * <pre>
 *   minimise  sum over p,t of unitCost(p) start(p,t)  +  sum over u,t of unitPrice(u) buy(u,t)
 *           + sum over n,t of holdingCost(item of n) stock(n,t)
 *           + sum over g,t of premium(g) a(l,t) segment(g,t)
 *           + sum over l,t of belowMsrCost(l) belowMsr(l,t)
 * </pre>
 *
 * @param currency the currency of account
 */
public record CostStage(String currency) implements ObjectiveStage {

  @Override
  public StageInfo info() {
    return new StageInfo("cost", StageKind.COST, "Cost", currency);
  }

  @Override
  public LinearObjective objective(PlanIndex index, Variables variables, int columns) {
    return new Costs(columns, index.months())
        .chargeEach(
            variables.start(),
            index.products().size(),
            (p, t) -> index.amount(index.products().get(p).product().unitCost(), t))
        .chargeEach(
            variables.buy(),
            index.supplies().size(),
            (u, t) -> index.amount(index.supplies().get(u).supply().unitPrice(), t))
        .chargeEach(
            variables.stock(),
            index.nodes().size(),
            (n, t) -> index.amount(index.item(index.nodes().get(n).item()).holdingCost(), t))
        .chargeEach(variables.segment(), index.segments().size(), (g, t) -> premium(index, g, t))
        .chargeEach(
            variables.belowMsr(),
            index.lines().size(),
            (l, t) -> index.amount(index.lines().get(l).line().belowMsrCost(), t))
        .objective();
  }

  /** A month that is only partly available is only partly paid for. */
  private static double premium(PlanIndex index, int g, int t) {
    IndexedSegment part = index.segments().get(g);
    return index.amount(part.segment().premium(), t)
        * index.lines().get(part.line()).availability()[t];
  }
}
