package org.caisson.formulation.family;

import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.IndexedProduct;
import org.caisson.formulation.index.IndexedSupply;
import org.caisson.formulation.index.Perishable;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.MaterialVariables;
import org.caisson.formulation.variables.MonthlyVariables;

/**
 * Nothing is kept beyond its shelf life, and only what has reached its end is scrapped.
 *
 * <p>For each stock n of an item with a shelf life of L months and each month t of T, in units,
 * with what arrives in it by work and purchase; opening stock of age k counts as having arrived in
 * month -k:
 *
 * <pre>
 *   stock(n,t)  &lt;=  sum over a = t-L+1 .. t of arrived(n,a)
 *   scrap(n,t)  &lt;=  arrived(n,t-L)
 *   sum over a = t+1 .. min(t+L,T-1) of scrap(n,a)  &lt;=  stock(n,t)
 * </pre>
 *
 * <p>A unit that arrives in month a can be used up to the end of month a + L. The first row says
 * that what is older has left. The other two say that what is scrapped in a month is of the age
 * that is over: it has arrived L months before, and has lain there ever since. Together they are
 * exact: units of every age can then be followed from their arrival to their use or their end,
 * without a column for each age. Hard; always met by using nothing and scrapping at the end.
 */
public final class ShelfLife implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "shelf-life",
        "Shelf life",
        "Nothing is kept beyond its shelf life, and only what has reached its end is scrapped.",
        Group.MATERIAL);
  }

  @Override
  public void addRows(Program program) {
    NodeFlows flows = new NodeFlows(program.index());
    for (int s = 0; s < program.index().material().perishables().size(); s++) {
      for (int t = 0; t < program.index().months(); t++) {
        addFresh(program, flows, s, t);
        addExpired(program, flows, s, t);
        addSetAside(program, s, t);
      }
    }
  }

  /** Left out while nothing that can lie there is old enough. */
  private static void addFresh(Program program, NodeFlows flows, int s, int t) {
    Perishable stock = program.index().material().perishables().get(s);
    int oldest = t - stock.shelfLife() + 1;
    if (oldest <= stock.firstArrival()) {
      return;
    }
    double opening = 0;
    for (int month = oldest; month <= 0; month++) {
      opening += stock.openingOf(month);
    }
    program
        .atMost(key(program, "fresh", s, t), opening)
        .plus(program.variables().stock().at(stock.node(), t));
    for (int month = Math.max(0, oldest); month <= t; month++) {
      subtractArrivals(program, flows, stock.node(), month);
    }
  }

  private static void addExpired(Program program, NodeFlows flows, int s, int t) {
    Perishable stock = program.index().material().perishables().get(s);
    int column = program.variables().material().scrap().at(s, t);
    if (column != MonthlyVariables.NONE) {
      int arrived = t - stock.shelfLife();
      program.atMost(key(program, "expired", s, t), stock.openingOf(arrived)).plus(column);
      subtractArrivals(program, flows, stock.node(), arrived);
    }
  }

  private static void addSetAside(Program program, int s, int t) {
    Perishable stock = program.index().material().perishables().get(s);
    MaterialVariables variables = program.variables().material();
    int last = Math.min(t + stock.shelfLife(), program.index().months() - 1);
    boolean begun = false;
    for (int month = t + 1; month <= last; month++) {
      int column = variables.scrap().at(s, month);
      if (column != MonthlyVariables.NONE && !begun) {
        begun = true;
        program
            .atMost(key(program, "set_aside", s, t), 0)
            .minus(program.variables().stock().at(stock.node(), t));
      }
      program.plus(column);
    }
  }

  private static RowKey key(Program program, String kind, int s, int t) {
    PlanIndex index = program.index();
    return new RowKey(kind, s, index.nodeName(index.material().perishables().get(s).node()), t);
  }

  private static void subtractArrivals(Program program, NodeFlows flows, int node, int t) {
    for (int product : flows.products(node)) {
      IndexedProduct made = program.index().products().get(product);
      int begun = t - made.product().throughputMonths();
      program.minus(made.product().yield(), program.variables().start().at(product, begun));
    }
    for (int supply : flows.supplies(node)) {
      IndexedSupply source = program.index().supplies().get(supply);
      int bought = t - source.supply().leadTimeMonths();
      program.minus(program.variables().buy().at(supply, bought));
    }
  }
}
