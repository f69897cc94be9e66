package org.caisson.formulation.stage;

import java.util.function.Function;
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
 * sustaining rate and penalties of contracts, in the currency of account.
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
    return new StageInfo("cost", StageKind.COST, "Cost", currency);
  }

  @Override
  public LinearObjective objective(PlanIndex index, Variables variables, int columns) {
    int people = index.people().workforces().size();
    return new Costs(columns, index.months())
        .charge(
            variables.start(),
            index.products().size(),
            p -> index.amount(index.products().get(p).product().unitCost()))
        .charge(
            variables.buy(),
            index.supplies().size(),
            u -> index.amount(index.supplies().get(u).supply().unitPrice()))
        .chargeEach(
            variables.stock(), index.nodes().size(), (n, t) -> EndOfHorizon.holding(index, n, t))
        .chargeEach(variables.segment(), index.segments().size(), (g, t) -> premium(index, g, t))
        .charge(
            variables.belowMsr(),
            index.lines().size(),
            l -> index.amount(index.lines().get(l).line().belowMsrCost()))
        .charge(variables.people().people(), people, w -> index.amount(workforce(index, w).wage()))
        .charge(
            variables.people().hire(), people, w -> index.amount(workforce(index, w).hireCost()))
        .charge(
            variables.people().layoff(),
            people,
            w -> index.amount(workforce(index, w).layoffCost()))
        .charge(
            variables.people().overtime(),
            people,
            w -> index.amount(workforce(index, w).overtimeCost()))
        .charge(
            variables.expand(),
            index.expansions().options().size(),
            e -> index.amount(index.expansions().options().get(e).option().cost()))
        .chargeEach(variables.late(), index.orders().size(), new Penalties(index)::late)
        .chargeEach(variables.contracts().lost(), index.orders().size(), new Penalties(index)::lost)
        .charge(variables.material().closingMissing(), closings(index), c -> missing(index, c))
        .charge(variables.material().closingAbove(), closings(index), c -> missing(index, c))
        .chargeEach(
            variables.start(), index.products().size(), (p, t) -> EndOfHorizon.tail(index, p, t))
        .charge(
            variables.warmth().cooled(),
            index.lines().size(),
            l -> cold(index, l, ColdLine::goingCold))
        .charge(
            variables.warmth().restarted(),
            index.lines().size(),
            l -> cold(index, l, ColdLine::restart))
        .objective();
  }

  private static double cold(PlanIndex index, int l, Function<ColdLine, @Nullable Money> price) {
    ColdLine cold = index.lines().get(l).line().cold();
    return cold == null ? 0 : index.amount(price.apply(cold));
  }

  private static Workforce workforce(PlanIndex index, int w) {
    return index.people().workforces().get(w).workforce();
  }

  private static int closings(PlanIndex index) {
    return index.material().closings().size();
  }

  private static double missing(PlanIndex index, int c) {
    return index.amount(index.material().closings().get(c).closing().missingCost());
  }

  /** A month that is only partly available is only partly paid for. */
  private static double premium(PlanIndex index, int g, int t) {
    IndexedSegment part = index.segments().get(g);
    return index.amount(part.segment().premium())
        * index.lines().get(part.line()).availability()[t];
  }
}
