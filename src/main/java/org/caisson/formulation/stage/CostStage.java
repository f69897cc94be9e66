package org.caisson.formulation.stage;

import java.util.function.Function;
import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.money.Money;
import org.caisson.domain.plant.ColdLine;
import org.caisson.domain.plant.Workforce;
import org.caisson.formulation.index.IndexedSegment;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.Variables;
import org.caisson.mathmodel.LinearObjective;
import org.jspecify.annotations.Nullable;

/**
 * Money for production, purchase, holding, people, bought capacity, lines below their minimum
 * sustaining rate and penalties of contracts, in the currency of account at the rates of the month
 * in which it is spent.
 *
 * <pre>
 *   minimise  sum over p,t of unitCost(p) start(p,t)  +  sum over u,t of unitPrice(u) buy(u,t)
 *           + sum over n,t of holdingCost(item of n) stock(n,t)
 *           + sum over g,t of premium(g) a(l,t) segment(g,t)
 *           + sum over l,t of belowMsrCost(l) belowMsr(l,t)
 *           + sum over w,t of wage(w) people(w,t) + hireCost(w) hire(w,t) + layoffCost(w) layoff(w,t)
 *           + sum over w,t of overtimeCost(w) overtime(w,t)
 *           + sum over e,t of cost(e) expand(e,t)
 *           + sum over k,t of latePenalty(k) (late(k,t) + (T - t) lost(k,t))
 *           + sum over k of undeliveredPenalty(k) (late(k,T-1) + sum over t of lost(k,t))
 *           + sum over c of missingCost(c) (closingMissing(c) + closingAbove(c))
 *           + sum over w,t of unitCost(w) move(w,t)
 *           + sum over p,t with t + theta(p) &gt; T-1 of tail(p,t) start(p,t)
 *           + sum over l,t of goingCold(l) cooled(l,t) + restart(l) restarted(l,t)
 * </pre>
 *
 * <p>Over the T months t = 0 .. T-1. Holding over the end of the last month is charged unless the
 * model says that it is not; tail is the holding of what goes into work that arrives after the
 * horizon, see {@link EndOfHorizon}.
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
            variables.stock(), index.nodes().size(), (n, t) -> EndOfHorizon.holding(index, n, t))
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
        .chargeEach(variables.contracts().lost(), index.orders().size(), new Penalties(index)::lost)
        .chargeEach(
            variables.material().closingMissing(), closings(index), (c, t) -> missing(index, c, t))
        .chargeEach(
            variables.material().closingAbove(), closings(index), (c, t) -> missing(index, c, t))
        .chargeEach(
            variables.material().move(),
            index.material().lanes().size(),
            (w, t) -> index.amount(index.material().lanes().get(w).lane().unitCost(), t))
        .chargeEach(
            variables.start(), index.products().size(), (p, t) -> EndOfHorizon.tail(index, p, t))
        .chargeEach(
            variables.expand(),
            index.expansions().options().size(),
            (e, t) -> index.amount(index.expansions().options().get(e).option().cost(), t))
        .chargeEach(
            variables.warmth().cooled(),
            index.lines().size(),
            (l, t) -> cold(index, l, t, ColdLine::goingCold))
        .chargeEach(
            variables.warmth().restarted(),
            index.lines().size(),
            (l, t) -> cold(index, l, t, ColdLine::restart));
  }

  private static double cold(
      PlanIndex index, int l, int t, Function<ColdLine, @Nullable Money> price) {
    ColdLine cold = index.lines().get(l).line().cold();
    return cold == null ? 0 : index.amount(price.apply(cold), t);
  }

  private static Workforce workforce(PlanIndex index, int w) {
    return index.people().workforces().get(w).workforce();
  }

  private static int closings(PlanIndex index) {
    return index.material().closings().size();
  }

  private static double missing(PlanIndex index, int c, int t) {
    return index.amount(index.material().closings().get(c).closing().missingCost(), t);
  }

  /** A month that is only partly available is only partly paid for. */
  private static double premium(PlanIndex index, int g, int t) {
    IndexedSegment part = index.segments().get(g);
    return index.amount(part.segment().premium(), t)
        * index.lines().get(part.line()).availability()[t];
  }
}
