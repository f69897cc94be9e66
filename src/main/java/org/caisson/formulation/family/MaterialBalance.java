package org.caisson.formulation.family;

import java.util.List;
import org.caisson.formulation.family.FamilyInfo.Group;
import org.caisson.formulation.index.BuildingDraw;
import org.caisson.formulation.index.Consumption;
import org.caisson.formulation.index.IndexedExpansion;
import org.caisson.formulation.index.IndexedProduct;
import org.caisson.formulation.index.IndexedSupply;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.index.Pool;
import org.caisson.formulation.index.StockNode;
import org.caisson.formulation.program.Program;
import org.caisson.formulation.program.RowKey;
import org.caisson.formulation.variables.MaterialVariables;
import org.caisson.formulation.variables.Variables;

/**
 * Stock of an item at a site carries over.
 *
 * <p>For each stock n (an item i at a site) and month t, with the yield y(p) and throughput
 * theta(p) of the products p that are made into it, the lead time lambda(u) of the supplies u that
 * are delivered to it, and the lead time lambda(w) of the lanes w into it (in(n)) and from it
 * (out(n)):
 *
 * <pre>
 *   stock(n,t) = stock(n,t-1) + sum over p of y(p) start(p,t-theta(p))
 *              + sum over u of buy(u,t-lambda(u)) - consumed(n,t) - delivered(n,t)
 *              + sum over w in in(n) of move(w,t-lambda(w)) - sum over w in out(n) of move(w,t)
 *              - scrap(n,t)
 * </pre>
 *
 * <p>where stock(n,-1) is the opening stock. Parents consume q(i,p) units of i for each unit that
 * they start. When i is held at one place only, that consumption is taken from it; when at several,
 * the program chooses: consumed(n,t) = draw(n,t) with
 *
 * <pre>
 *   sum over n of draw(n,t)  =  sum over p of q(i,p) start(p,t)
 *                             + sum over e,s of m(i,e) b(e,s,t) expand(e,s)
 * </pre>
 *
 * <p>The last sum is what the building of expansion options takes: m(i,e) units for a copy,
 * b(e,s,t) the share of its building that falls into month t when it was ordered in month s.
 *
 * <p>An item that has lanes is consumed where the line stands: then a pool is the stock at one site
 * and the sum is over the products of that site. Stock of an item with a shelf life may be
 * scrapped, see {@link ShelfLife}. Deliveries are taken in the same way, see {@link Eligibility}.
 * Hard; always met by making, buying and delivering nothing.
 */
public final class MaterialBalance implements ConstraintFamily {

  @Override
  public FamilyInfo info() {
    return new FamilyInfo(
        "material-balance",
        "Material balance",
        "Stock carries over: plus output and purchases, minus what parents consume and contract lines deliver.",
        Group.MATERIAL);
  }

  @Override
  public void addRows(Program program) {
    PlanIndex index = program.index();
    NodeFlows flows = new NodeFlows(index);
    for (int node = 0; node < index.nodes().size(); node++) {
      for (int t = 0; t < index.months(); t++) {
        addBalance(program, flows, node, t);
      }
    }
    for (int pool = 0; pool < index.pools().size(); pool++) {
      if (isShared(index.pools().get(pool))) {
        for (int t = 0; t < index.months(); t++) {
          addComponentPool(program, flows, pool, t);
        }
      }
    }
  }

  private static boolean isShared(Pool pool) {
    return pool.use() == Pool.Use.PARENTS && !pool.isSingle();
  }

  private static void addBalance(Program program, NodeFlows flows, int node, int t) {
    Variables variables = program.variables();
    StockNode stock = program.index().nodes().get(node);
    double opening = t == 0 ? stock.opening() : 0;
    program
        .equal(new RowKey("balance", node, program.index().nodeName(node), t), opening)
        .plus(variables.stock().at(node, t))
        .minus(variables.stock().at(node, t - 1));
    subtractOutput(program, flows, node, t);
    subtractPurchases(program, flows, node, t);
    for (int draw : flows.draws(node)) {
      program.plus(variables.draw().at(draw, t));
    }
    addSolePools(program, flows, node, t);
    addMoves(program, flows, node, t);
  }

  private static void addMoves(Program program, NodeFlows flows, int node, int t) {
    MaterialVariables variables = program.variables().material();
    for (int way : flows.lanesOut(node)) {
      program.plus(variables.move().at(way, t));
    }
    for (int way : flows.lanesIn(node)) {
      int left = t - program.index().material().lanes().get(way).lane().leadTimeMonths();
      program.minus(variables.move().at(way, left));
    }
    for (int perishable : flows.perishables(node)) {
      program.plus(variables.scrap().at(perishable, t));
    }
  }

  private static void subtractOutput(Program program, NodeFlows flows, int node, int t) {
    for (int product : flows.products(node)) {
      IndexedProduct made = program.index().products().get(product);
      int begun = t - made.product().throughputMonths();
      program.minus(made.product().yield(), program.variables().start().at(product, begun));
    }
  }

  private static void subtractPurchases(Program program, NodeFlows flows, int node, int t) {
    for (int supply : flows.supplies(node)) {
      IndexedSupply source = program.index().supplies().get(supply);
      int bought = t - source.supply().leadTimeMonths();
      program.minus(program.variables().buy().at(supply, bought));
    }
  }

  /** What pools take that have this stock alone. */
  private static void addSolePools(Program program, NodeFlows flows, int node, int t) {
    for (int pool : flows.solePools(node)) {
      if (program.index().pools().get(pool).use() == Pool.Use.PARENTS) {
        addConsumption(program, flows, pool, t, 1);
      } else {
        flows.addDeliveries(program, pool, t, 1);
      }
    }
  }

  private static void addComponentPool(Program program, NodeFlows flows, int pool, int t) {
    PlanIndex index = program.index();
    String item = index.item(index.pools().get(pool).item()).id();
    program.equal(new RowKey("component_pool", pool, item, t), 0);
    for (int draw : flows.drawsOfPool(pool)) {
      program.plus(program.variables().draw().at(draw, t));
    }
    addConsumption(program, flows, pool, t, -1);
  }

  private static void addConsumption(
      Program program, NodeFlows flows, int pool, int t, double sign) {
    PlanIndex index = program.index();
    for (Consumption use : index.consumers().get(index.pools().get(pool).item())) {
      if (use.pool() == pool) {
        program.plus(sign * use.quantity(), program.variables().start().at(use.product(), t));
      }
    }
    addBuilding(program, pool, t, sign);
  }

  private static void addBuilding(Program program, int pool, int t, double sign) {
    List<BuildingDraw> ofPool =
        program.index().material().building().stream().filter(use -> use.pool() == pool).toList();
    for (BuildingDraw use : ofPool) {
      IndexedExpansion option = program.index().expansions().options().get(use.expansion());
      for (int ordered = 0; ordered <= t; ordered++) {
        double share = option.buildingShare(ordered, t);
        int column = program.variables().expand().at(use.expansion(), ordered);
        program.plus(sign * share * use.quantity(), column);
      }
    }
  }
}
