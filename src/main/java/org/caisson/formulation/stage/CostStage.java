package org.caisson.formulation.stage;

import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.plant.Workforce;
import org.caisson.formulation.index.IndexedSegment;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearObjective;

/**
 * Money for production, purchase, holding, people, lines below their minimum sustaining rate and
 * penalties of contracts, in the currency of account at the rates of the month in which it is
 * spent.
 *
 * <pre>
 *   minimise  sum over p,t of unitCost(p) start(p,t)  +  sum over u,t of unitPrice(u) buy(u,t)
 *           + sum over n,t of holdingCost(item of n) stock(n,t)
 *           + sum over g,t of premium(g) a(l,t) segment(g,t)
 *           + sum over l,t of belowMsrCost(l) belowMsr(l,t)
 *           + sum over w,t of wage(w) people(w,t) + hireCost(w) hire(w,t) + layoffCost(w) layoff(w,t)
 *           + sum over w,t of overtimeCost(w) overtime(w,t)
 *           + sum over k,t of latePenalty(k) (late(k,t) + (T - t) lost(k,t))
 *           + sum over k of undeliveredPenalty(k) (late(k,T-1) + sum over t of lost(k,t))
 * </pre>
 *
 * @param currency the currency of account
 */
public record CostStage(String currency) implements ObjectiveStage {

  @Override
  public StageInfo info() {
    return new StageInfo(StageIds.of(StageKind.COST), "Cost", currency);
  }

  @Override
  public LinearObjective objective(PlanIndex index, Variables variables, int columns) {
    return charged(new Costs(columns, index.months()), index, variables).objective();
  }

  /** Charges everything that costs industry money. */
  static Costs charged(Costs costs, PlanIndex index, Variables variables) {
    int people = index.people().workforces().size();
    return costs
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
        .chargeEach(
            variables.people().people(),
            people,
            (w, t) -> index.amount(workforce(index, w).wage(), t))
        .chargeEach(
            variables.people().hire(),
            people,
            (w, t) -> index.amount(workforce(index, w).hireCost(), t))
        .chargeEach(
            variables.people().layoff(),
            people,
            (w, t) -> index.amount(workforce(index, w).layoffCost(), t))
        .chargeEach(
            variables.people().overtime(),
            people,
            (w, t) -> index.amount(workforce(index, w).overtimeCost(), t))
        .chargeEach(variables.late(), index.orders().size(), new Penalties(index)::late)
        .chargeEach(
            variables.contracts().lost(), index.orders().size(), new Penalties(index)::lost);
  }

  private static Workforce workforce(PlanIndex index, int w) {
    return index.people().workforces().get(w).workforce();
  }

  /** A month that is only partly available is only partly paid for. */
  private static double premium(PlanIndex index, int g, int t) {
    IndexedSegment part = index.segments().get(g);
    return index.amount(part.segment().premium(), t)
        * index.lines().get(part.line()).availability()[t];
  }
}
