package org.caisson.formulation.extract;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.caisson.domain.plan.StockMove;
import org.caisson.domain.plan.StockMove.Kind;
import org.caisson.domain.plant.Lane;
import org.caisson.domain.plant.Site;
import org.caisson.formulation.index.BuildingDraw;
import org.caisson.formulation.index.Consumption;
import org.caisson.formulation.index.Draw;
import org.caisson.formulation.index.IndexedExpansion;
import org.caisson.formulation.index.IndexedLane;
import org.caisson.formulation.index.IndexedProduct;
import org.caisson.formulation.index.IndexedSupply;
import org.caisson.formulation.index.OptionDraw;
import org.caisson.formulation.index.Order;
import org.caisson.formulation.index.Perishable;
import org.caisson.formulation.index.PlanIndex;
import org.caisson.formulation.index.Pool;
import org.caisson.formulation.index.StockNode;
import org.caisson.formulation.variables.MonthlyVariables;

/**
 * What moves each stock. Demands that share a pool of several stocks take from each of them in the
 * proportion in which the pool does; the program leaves that open, so any division is as good.
 */
final class MoveExtractor {
  /** A stock that is off by less than this, or by this share of it, is off by rounding. */
  private static final double ROUNDING = 1e-3;

  private final Solution solution;
  private final PlanIndex index;
  private final List<StockMove> moves = new ArrayList<>();
  private final double[][] unexplained;

  MoveExtractor(Solution solution) {
    this.solution = solution;
    index = solution.index();
    unexplained = new double[index.nodes().size()][index.months()];
  }

  /** The moves, kind by kind; each stock ends each month with what the plan says it holds. */
  List<StockMove> moves() {
    openings();
    outputs();
    purchases();
    lanes();
    consumption();
    building();
    deliveries();
    options();
    scrap();
    others();
    return List.copyOf(moves);
  }

  /** Of what has a shelf life the age counts. */
  private void openings() {
    Map<Integer, Perishable> perishables = new HashMap<>();
    index.material().perishables().forEach(stock -> perishables.put(stock.node(), stock));
    for (int n = 0; n < index.nodes().size(); n++) {
      Perishable stock = perishables.get(n);
      Map<Integer, Double> byAge =
          stock == null ? Map.of(0, index.nodes().get(n).opening()) : stock.openings();
      for (int age : new TreeSet<>(byAge.keySet()).descendingSet()) {
        String item = index.item(index.nodes().get(n).item()).id();
        double quantity = byAge.getOrDefault(age, 0.0);
        add(n, 0, Kind.OPENING, "", item, solution.month(-age), quantity);
      }
    }
  }

  private void outputs() {
    for (int p = 0; p < index.products().size(); p++) {
      IndexedProduct made = index.products().get(p);
      String line = index.lines().get(made.line()).line().id();
      int duration = made.product().throughputMonths();
      for (int t = 0; t + duration < index.months(); t++) {
        double accepted =
            made.product().yield() * solution.value(solution.variables().start(), p, t);
        YearMonth begun = solution.month(t);
        add(made.node(), t + duration, Kind.OUTPUT, line, made.product().item(), begun, accepted);
      }
    }
  }

  private void purchases() {
    for (int u = 0; u < index.supplies().size(); u++) {
      IndexedSupply source = index.supplies().get(u);
      int duration = source.supply().leadTimeMonths();
      for (int t = 0; t + duration < index.months(); t++) {
        add(
            source.node(),
            t + duration,
            Kind.PURCHASE,
            source.supply().id(),
            source.supply().item(),
            solution.month(t),
            solution.value(solution.variables().buy(), u, t));
      }
    }
  }

  private void consumption() {
    for (int item = 0; item < index.consumers().size(); item++) {
      for (Consumption use : index.consumers().get(item)) {
        IndexedProduct made = index.products().get(use.product());
        String line = index.lines().get(made.line()).line().id();
        for (int t = 0; t < index.months(); t++) {
          double taken =
              use.quantity() * solution.value(solution.variables().start(), use.product(), t);
          take(use.pool(), t, Kind.CONSUMPTION, line, made.product().item(), taken);
        }
      }
    }
  }

  private void deliveries() {
    for (int k = 0; k < index.orders().size(); k++) {
      Order order = index.orders().get(k);
      for (int t = 0; t < index.months(); t++) {
        if (order.open(t)) {
          deliver(order, order.pools()[t], t, solution.value(firm(k), k, t));
        }
      }
    }
  }

  private MonthlyVariables firm(int order) {
    return index.options().isOptional(order)
        ? solution.variables().contracts().firm()
        : solution.variables().deliver();
  }

  private void options() {
    MonthlyVariables exercised = solution.variables().contracts().exercised();
    for (int d = 0; d < index.options().draws().size(); d++) {
      OptionDraw draw = index.options().draws().get(d);
      for (int t = 0; t < index.months(); t++) {
        Order order = index.orders().get(draw.order());
        deliver(order, draw.pool(), t, solution.value(exercised, d, t));
      }
    }
  }

  private void deliver(Order order, int pool, int t, double quantity) {
    take(pool, t, Kind.DELIVERY, order.line().id(), order.line().item(), quantity);
  }

  private void lanes() {
    for (int w = 0; w < index.material().lanes().size(); w++) {
      IndexedLane way = index.material().lanes().get(w);
      Lane lane = way.lane();
      for (int t = 0; t < index.months(); t++) {
        double moved = solution.value(solution.variables().material().move(), w, t);
        YearMonth left = solution.month(t);
        int arrives = t + lane.leadTimeMonths();
        add(way.from(), t, Kind.DEPARTURE, lane.id(), lane.item(), left, moved);
        if (arrives < index.months()) {
          add(way.to(), arrives, Kind.ARRIVAL, lane.id(), lane.item(), left, moved);
        }
      }
    }
  }

  private void building() {
    for (BuildingDraw use : index.material().building()) {
      IndexedExpansion option = index.expansions().options().get(use.expansion());
      String item = index.item(index.pools().get(use.pool()).item()).id();
      for (int t = 0; t < index.months(); t++) {
        double taken = use.quantity() * built(use.expansion(), option, t);
        take(use.pool(), t, Kind.BUILDING, option.option().id(), item, taken);
      }
    }
  }

  /** Copies of an option that are built in a month, in shares of whole ones. */
  private double built(int expansion, IndexedExpansion option, int t) {
    double copies = 0;
    for (int ordered = 0; ordered <= t; ordered++) {
      copies +=
          option.buildingShare(ordered, t)
              * solution.value(solution.variables().expand(), expansion, ordered);
    }
    return copies;
  }

  private void scrap() {
    for (int s = 0; s < index.material().perishables().size(); s++) {
      Perishable stock = index.material().perishables().get(s);
      String item = index.item(index.nodes().get(stock.node()).item()).id();
      for (int t = 0; t < index.months(); t++) {
        double scrapped = solution.value(solution.variables().material().scrap(), s, t);
        YearMonth arrived = solution.month(t - stock.shelfLife());
        add(stock.node(), t, Kind.SCRAP, "", item, arrived, scrapped);
      }
    }
  }

  /** What a demand takes, from the stocks of its pool. */
  private void take(int pool, int t, Kind kind, String by, String made, double quantity) {
    if (quantity <= 0) {
      return;
    }
    Pool from = index.pools().get(pool);
    double[] shares = shares(pool, t);
    for (int n = 0; n < shares.length; n++) {
      add(from.nodes()[n], t, kind, by, made, solution.month(t), quantity * shares[n]);
    }
  }

  /** In which proportion a pool takes from its stocks. */
  private double[] shares(int pool, int t) {
    Pool from = index.pools().get(pool);
    double[] shares = new double[from.nodes().length];
    if (from.isSingle()) {
      shares[0] = 1;
      return shares;
    }
    for (int d = 0; d < index.draws().size(); d++) {
      Draw draw = index.draws().get(d);
      if (draw.pool() == pool) {
        int place = Arrays.binarySearch(from.nodes(), draw.node());
        shares[place] = Math.max(0, solution.value(solution.variables().draw(), d, t));
      }
    }
    double sum = Arrays.stream(shares).sum();
    Arrays.setAll(shares, n -> sum > 0 ? shares[n] / sum : 0);
    return shares;
  }

  private void add(
      int node, int t, Kind kind, String by, String made, YearMonth begun, double quantity) {
    if (quantity > 0) {
      StockNode stock = index.nodes().get(node);
      Site site = index.site(stock.site());
      StockMove move =
          new StockMove(
              index.item(stock.item()).id(),
              site == null ? null : site.id(),
              solution.month(t),
              kind,
              by,
              made,
              begun,
              quantity);
      moves.add(move);
      unexplained[node][t] += move.change();
    }
  }

  /** What a family of the program moved without a word here is at least said to have moved. */
  private void others() {
    for (int n = 0; n < index.nodes().size(); n++) {
      double held = 0;
      for (int t = 0; t < index.months(); t++) {
        double before = held;
        held = solution.value(solution.variables().stock(), n, t);
        double missing = held - before - unexplained[n][t];
        if (Math.abs(missing) > ROUNDING * Math.max(1, Math.abs(held) + Math.abs(before))) {
          Kind kind = missing > 0 ? Kind.OTHER_IN : Kind.OTHER_OUT;
          String item = index.item(index.nodes().get(n).item()).id();
          add(n, t, kind, "", item, solution.month(t), Math.abs(missing));
        }
      }
    }
  }
}
