package org.caisson.formulation.family;

import java.util.ArrayList;
import java.util.List;
import org.caisson.formulation.index.Draw;
import org.caisson.formulation.index.MaterialIndex;
import org.caisson.formulation.index.OptionDraw;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.index.Pool;
import org.caisson.formulation.program.Program;

/** What flows into and out of each stock, looked up once instead of at every row. */
final class NodeFlows {
  private final List<List<Integer>> products;
  private final List<List<Integer>> supplies;
  private final List<List<Integer>> draws;
  private final List<List<Integer>> solePools;
  private final List<List<Integer>> drawsOfPool;
  private final List<List<List<Integer>>> orders;
  private final List<List<Integer>> lanesOut;
  private final List<List<Integer>> lanesIn;
  private final List<List<Integer>> perishables;
  private final List<OptionDraw> optionDraws;

  NodeFlows(PlanIndex index) {
    int nodes = index.nodes().size();
    products = lists(nodes);
    supplies = lists(nodes);
    draws = lists(nodes);
    solePools = lists(nodes);
    drawsOfPool = lists(index.pools().size());
    orders = new ArrayList<>();
    index.pools().forEach(pool -> orders.add(lists(index.months())));
    lanesOut = lists(nodes);
    lanesIn = lists(nodes);
    perishables = lists(nodes);
    optionDraws = index.options().draws();
    collect(index);
  }

  private static List<List<Integer>> lists(int count) {
    List<List<Integer>> lists = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>(1));
    }
    return lists;
  }

  private void collect(PlanIndex index) {
    for (int p = 0; p < index.products().size(); p++) {
      products.get(index.products().get(p).node()).add(p);
    }
    for (int s = 0; s < index.supplies().size(); s++) {
      supplies.get(index.supplies().get(s).node()).add(s);
    }
    for (int d = 0; d < index.draws().size(); d++) {
      Draw draw = index.draws().get(d);
      draws.get(draw.node()).add(d);
      drawsOfPool.get(draw.pool()).add(d);
    }
    for (int q = 0; q < index.pools().size(); q++) {
      Pool pool = index.pools().get(q);
      if (pool.isSingle()) {
        solePools.get(pool.nodes()[0]).add(q);
      }
    }
    collectOrders(index);
    collectMaterial(index.material());
  }

  private void collectMaterial(MaterialIndex material) {
    for (int way = 0; way < material.lanes().size(); way++) {
      lanesOut.get(material.lanes().get(way).from()).add(way);
      lanesIn.get(material.lanes().get(way).to()).add(way);
    }
    for (int s = 0; s < material.perishables().size(); s++) {
      perishables.get(material.perishables().get(s).node()).add(s);
    }
  }

  private void collectOrders(PlanIndex index) {
    for (int k = 0; k < index.orders().size(); k++) {
      Order order = index.orders().get(k);
      for (int t = 0; t < index.months(); t++) {
        if (order.open(t)) {
          orders.get(order.pools()[t]).get(t).add(k);
        }
      }
    }
  }

  /** The products that are made into a stock. */
  List<Integer> products(int node) {
    return products.get(node);
  }

  /** The supplies that are delivered to a stock. */
  List<Integer> supplies(int node) {
    return supplies.get(node);
  }

  /** The choices by which pools of several stocks take from this one. */
  List<Integer> draws(int node) {
    return draws.get(node);
  }

  /** The pools that have this stock alone. */
  List<Integer> solePools(int node) {
    return solePools.get(node);
  }

  /** The choices of a pool of several stocks. */
  List<Integer> drawsOfPool(int pool) {
    return drawsOfPool.get(pool);
  }

  /** The lanes that leave a stock. */
  List<Integer> lanesOut(int node) {
    return lanesOut.get(node);
  }

  /** The lanes that arrive in a stock. */
  List<Integer> lanesIn(int node) {
    return lanesIn.get(node);
  }

  /** The number of a stock among the perishable ones, none when it keeps for ever. */
  List<Integer> perishables(int node) {
    return perishables.get(node);
  }

  /** The contract lines whose firm quantity a pool can serve in a month. */
  private List<Integer> orders(int pool, int t) {
    return orders.get(pool).get(t);
  }

  /** Adds to the row, or takes from it, what contract lines are delivered from a pool. */
  void addDeliveries(Program program, int pool, int t, double sign) {
    for (int order : orders(pool, t)) {
      program.plus(sign, Deliveries.firm(program, order, t));
    }
    for (int draw = 0; draw < optionDraws.size(); draw++) {
      if (optionDraws.get(draw).pool() == pool) {
        program.plus(sign, program.variables().contracts().exercised().at(draw, t));
      }
    }
  }

  /** Whether contract lines can be delivered from a pool in a month. */
  boolean isDrawnOn(int pool, int t) {
    return !orders(pool, t).isEmpty()
        || optionDraws.stream().anyMatch(draw -> draw.pool() == pool && draw.open(t));
  }
}
