package org.caisson.domain.plan.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.caisson.domain.contract.Destination;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.nation.Donation;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Stockpile;
import org.caisson.domain.plan.Allocation;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StockpileLevel;

/**
 * Stockpiles carry over with what came in and went out, donations keep to their pledges, and what
 * goes to Ukraine is what the deliveries say.
 */
final class NationCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Horizon horizon;
  private final Series received;
  private final Series donated;

  NationCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    horizon = model.horizon();
    received = new Series(horizon);
    donated = new Series(horizon);
    plan.deliveries().stream()
        .filter(delivery -> delivery.destination() == Destination.RESTOCK)
        .forEach(d -> received.add(d.nation() + " " + d.item(), d.month(), d.quantity()));
  }

  void run(Findings findings) {
    Map<String, StockpileLevel> before = new LinkedHashMap<>();
    for (StockpileLevel level : plan.stockpiles()) {
      String key = level.nation() + " " + level.item();
      check(level, before.get(key), key, findings);
      before.put(key, level);
      donated.add(key, level.month(), level.donated());
    }
    model.nations().forEach(nation -> checkPledges(nation, findings));
    plan.allocation().forEach(entry -> check(entry, findings));
  }

  private void check(StockpileLevel level, StockpileLevel before, String key, Findings findings) {
    String where = "stockpile " + key + " in " + level.month();
    double opening = before == null ? stated(level).opening() : before.quantity();
    double carried = opening + level.received() - level.donated() - level.used();
    findings.equal("A stockpile carries over", where, carried, level.quantity());
    double came = received.of(key)[horizon.index(level.month())];
    findings.equal("A stockpile receives what is delivered", where, came, level.received());
    double use = stated(level).ownUse();
    findings.equal("Own use is met or missing", where, use, level.used() + level.unmetUse());
    double objective = stated(level).objective();
    findings.equal("The objective is the nation's", where, objective, level.objective());
    findings.equal("The floor is the nation's", where, stated(level).floor(), level.floor());
  }

  private Stockpile stated(StockpileLevel level) {
    return model.nations().stream()
        .filter(nation -> nation.id().equals(level.nation()))
        .flatMap(nation -> nation.stockpiles().stream())
        .filter(stockpile -> stockpile.item().equals(level.item()))
        .findFirst()
        .orElseThrow();
  }

  private void checkPledges(Nation nation, Findings findings) {
    for (Stockpile stockpile : nation.stockpiles()) {
      double[] pledged = new double[horizon.months()];
      for (Donation donation : nation.donations()) {
        if (donation.item().equals(stockpile.item())) {
          donation.schedule().addTo(pledged, horizon);
        }
      }
      String key = nation.id() + " " + stockpile.item();
      double promised = 0;
      double given = 0;
      for (int t = 0; t < pledged.length; t++) {
        promised += pledged[t];
        given += donated.of(key)[t];
        String where = "stockpile " + key + " by " + horizon.month(t);
        findings.atMost("No more is donated than pledged", where, promised, given);
      }
    }
  }

  private void check(Allocation entry, Findings findings) {
    double delivered = 0;
    for (var delivery : plan.deliveries()) {
      if (delivery.destination() == Destination.UKRAINE
          && delivery.item().equals(entry.item())
          && delivery.month().equals(entry.month())) {
        delivered += delivery.quantity();
      }
    }
    String where = "item " + entry.item() + " in " + entry.month();
    findings.equal("Allocation is what is delivered", where, delivered, entry.ukraine());
    double missing = Math.max(0, entry.need() - entry.ukraine() - entry.donated());
    findings.equal("Shortfall is what the need lacks", where, missing, entry.shortfall());
  }
}
