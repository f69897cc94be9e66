package org.caisson.formulation.family;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.contract.BuyerShare;
import org.caisson.domain.contract.Destination;
import org.caisson.formulation.index.IndexedStockpile;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.variables.MonthlyVariables;
import org.caisson.formulation.variables.Variables;

/** What flows into and out of each nation's stockpile, looked up once. */
final class StockpileFlows {
  private final List<List<Inflow>> inflows = new ArrayList<>();
  private final List<List<Integer>> pledges = new ArrayList<>();

  /**
   * A contract line that fills a stockpile.
   *
   * @param order the index of the contract line
   * @param share the nation's part in it
   * @param pooled whether only its restock part counts
   */
  record Inflow(int order, double share, boolean pooled) {
    MonthlyVariables restocked(Variables variables) {
      return pooled ? variables.toRestock() : variables.deliver();
    }
  }

  StockpileFlows(PlanIndex index) {
    for (int s = 0; s < index.stockpiles().size(); s++) {
      inflows.add(inflowsOf(index, index.stockpiles().get(s)));
      pledges.add(pledgesOf(index, s));
    }
  }

  private static List<Inflow> inflowsOf(PlanIndex index, IndexedStockpile stockpile) {
    List<Inflow> inflows = new ArrayList<>();
    for (int k = 0; k < index.orders().size(); k++) {
      Order order = index.orders().get(k);
      Destination destination = order.line().destination();
      if (order.item() == stockpile.item() && destination != Destination.UKRAINE) {
        for (BuyerShare buyer : order.line().buyers()) {
          if (buyer.nation().equals(stockpile.nation().id())) {
            inflows.add(new Inflow(k, buyer.share(), destination == Destination.POOL));
          }
        }
      }
    }
    return inflows;
  }

  private static List<Integer> pledgesOf(PlanIndex index, int stockpile) {
    List<Integer> pledges = new ArrayList<>();
    for (int d = 0; d < index.pledges().size(); d++) {
      if (index.pledges().get(d).stockpile() == stockpile) {
        pledges.add(d);
      }
    }
    return pledges;
  }

  List<Inflow> inflows(int stockpile) {
    return inflows.get(stockpile);
  }

  List<Integer> pledges(int stockpile) {
    return pledges.get(stockpile);
  }
}
