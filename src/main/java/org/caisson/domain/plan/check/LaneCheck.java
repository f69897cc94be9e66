package org.caisson.domain.plan.check;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.Delivery;
import org.caisson.domain.plan.Movement;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.Lane;

/**
 * Lanes carry what they can, and no site uses or hands over what does not lie there: of an item
 * with lanes what its lines consume, of any item what contract lines take at this site.
 */
final class LaneCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Horizon horizon;
  private final SiteFlows flows;

  LaneCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    horizon = model.horizon();
    flows = new SiteFlows(model, plan);
  }

  void run(Findings findings) {
    model.industrialBase().lanes().forEach(lane -> checkLane(lane, findings));
    plan.material().movements().forEach(move -> checkKnown(move, findings));
    Set<String> bound = new HashSet<>();
    model.industrialBase().lanes().forEach(lane -> bound.add(lane.item()));
    for (String item : items(bound)) {
      model
          .industrialBase()
          .sites()
          .forEach(site -> checkSite(item, site.id(), bound.contains(item), findings));
    }
  }

  private Set<String> items(Set<String> bound) {
    Set<String> items = new HashSet<>(bound);
    model.contractLines().stream()
        .filter(line -> line.deliverAt() != null)
        .forEach(line -> items.add(line.item()));
    return items;
  }

  private void checkLane(Lane lane, Findings findings) {
    List<Movement> moves =
        plan.material().movements().stream().filter(m -> m.lane().equals(lane.id())).toList();
    for (Movement move : moves) {
      String where = "lane " + lane.id() + " in " + move.month();
      int taken = horizon.index(move.arrives()) - horizon.index(move.month());
      findings.equal("A lane takes its time", where, lane.leadTimeMonths(), taken);
      boolean over = isOver(lane, move);
      findings.atMost("A lane moves its item between its sites", where, 0, over ? 0 : 1);
    }
    if (lane.perMonth() != null) {
      checkMost(lane, lane.perMonth(), moves, findings);
    }
  }

  private static boolean isOver(Lane lane, Movement move) {
    return lane.item().equals(move.item())
        && lane.from().equals(move.from())
        && lane.to().equals(move.to());
  }

  private void checkMost(Lane lane, double most, List<Movement> moves, Findings findings) {
    Series carried = new Series(horizon);
    moves.forEach(move -> carried.add(lane.id(), move.month(), move.quantity()));
    for (int t = 0; t < horizon.months(); t++) {
      String where = "lane " + lane.id() + " in " + horizon.month(t);
      findings.atMost("A lane carries what it can", where, most, carried.of(lane.id())[t]);
    }
  }

  private void checkKnown(Movement move, Findings findings) {
    boolean known =
        model.industrialBase().lanes().stream().anyMatch(lane -> lane.id().equals(move.lane()));
    findings.atMost(
        "Every movement has a lane",
        "lane " + move.lane() + " in " + move.month(),
        0,
        known ? 0 : move.quantity());
  }

  /** What leaves a stock besides what is known to, is handed over there. */
  private void checkSite(String item, String site, boolean bound, Findings findings) {
    double[] handedOver = handedOver(item, site);
    double[] consumed = bound ? flows.consumed(item, site) : new double[horizon.months()];
    double before =
        model.industrialBase().openingStocks().stream()
            .filter(stock -> stock.item().equals(item) && stock.site().equals(site))
            .mapToDouble(stock -> stock.quantity())
            .sum();
    for (int t = 0; t < horizon.months(); t++) {
      double in = before + flows.arrived(item, site)[t] + flows.movedIn(item, site)[t];
      double out = flows.movedOut(item, site)[t] + flows.scrapped(item, site)[t] + consumed[t];
      before = flows.held(item, site)[t];
      findings.atMost(
          "A site uses and hands over what lies there",
          "item %s at %s in %s".formatted(item, site, horizon.month(t)),
          in - out - before,
          handedOver[t]);
    }
  }

  private double[] handedOver(String item, String site) {
    double[] units = new double[horizon.months()];
    for (ContractLine line : model.contractLines()) {
      if (line.item().equals(item) && site.equals(line.deliverAt())) {
        double[] delivered = delivered(line);
        Arrays.setAll(units, t -> units[t] + delivered[t]);
      }
    }
    return units;
  }

  private double[] delivered(ContractLine line) {
    Series series = new Series(horizon);
    for (Delivery delivery : plan.deliveries()) {
      if (delivery.contractLine().equals(line.id())) {
        series.add(line.id(), delivery.month(), delivery.quantity());
      }
    }
    return series.of(line.id());
  }
}
