package org.caisson.domain.plan.check;

import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;

/** No line works beyond its MAX, or climbs faster than its ramp limit. */
final class CapacityCheck {
  private final PlanningModel model;
  private final Horizon horizon;
  private final Series work;
  private final BoughtCapacity bought;

  CapacityCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    horizon = model.horizon();
    work = new Series(horizon);
    bought = new BoughtCapacity(model, plan);
    plan.schedule().forEach(w -> work.add(key(w.line(), w.item()), w.month(), w.quantity()));
  }

  private static String key(String line, String item) {
    return line + " making " + item;
  }

  void run(Findings findings) {
    model.industrialBase().lines().forEach(line -> check(line, findings));
  }

  private void check(Line line, Findings findings) {
    double before = line.currentTempo();
    for (int t = 0; t < horizon.months(); t++) {
      String where = "line " + line.id() + " in " + horizon.month(t);
      double share = Availabilities.of(line, horizon.month(t));
      double tempo = tempo(line, t);
      double atMax = timeAtMax(line, t);
      findings.tempoAtMost("The work of a month fits into MAX", where, share, atMax);
      Double limit = line.rampLimit();
      if (limit != null && share == 1) {
        findings.tempoAtMost("Tempo rises within the ramp limit", where, before + limit, tempo);
      }
      before = share == 1 ? tempo : Double.POSITIVE_INFINITY;
    }
  }

  private double tempo(Line line, int t) {
    double tempo = 0;
    for (LineProduct product : line.products()) {
      tempo += work.of(key(line.id(), product.item()))[t] / product.rate185();
    }
    return tempo;
  }

  /** The share of the month that the work takes when the line runs at the MAX rate in force. */
  private double timeAtMax(Line line, int t) {
    double share = 0;
    double max = new RatesInForce(line, horizon.month(t), bought).max();
    for (LineProduct product : line.products()) {
      double quantity = work.of(key(line.id(), product.item()))[t];
      share += quantity == 0 ? 0 : quantity / (product.max() * max);
    }
    return share;
  }
}
