package org.caisson.domain.plan.check;

import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.nation.UkraineNeed;
import org.caisson.domain.plan.Allocation;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StockpileLevel;
import org.caisson.domain.requirement.Requirement;

/**
 * What nations state as hard holds in every month, and what they state as ignored is not counted.
 */
final class RequirementCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;
  private final Horizon horizon;
  private final Series needed;
  private final Series hard;
  private final Series given;

  RequirementCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
    horizon = model.horizon();
    needed = new Series(horizon);
    hard = new Series(horizon);
    given = new Series(horizon);
  }

  void run(Findings findings) {
    plan.stockpiles().forEach(level -> checkFloor(level, findings));
    model.ukraineNeeds().forEach(this::addNeed);
    plan.allocation().forEach(entry -> checkNeed(entry, findings));
    model.ukraineNeeds().stream()
        .map(UkraineNeed::item)
        .distinct()
        .forEach(item -> checkHardNeed(item, findings));
  }

  private void checkFloor(StockpileLevel level, Findings findings) {
    if (Floors.of(model, level) == Requirement.HARD) {
      String where = "stockpile " + level.nation() + " " + level.item() + " in " + level.month();
      findings.atMost("A hard floor holds", where, level.quantity(), level.floor());
    }
  }

  private void addNeed(UkraineNeed need) {
    int last = Math.min(horizon.months() - 1, horizon.index(need.to()));
    for (int t = Math.max(0, horizon.index(need.from())); t <= last; t++) {
      switch (need.requirement()) {
        case HARD -> {
          needed.add(need.item(), horizon.month(t), need.perMonth());
          hard.add(need.item(), horizon.month(t), need.perMonth());
        }
        case SOFT -> needed.add(need.item(), horizon.month(t), need.perMonth());
        case IGNORED -> {
          // Neither held nor measured.
        }
      }
    }
  }

  private void checkNeed(Allocation entry, Findings findings) {
    String where = "item " + entry.item() + " in " + entry.month();
    double stated = needed.of(entry.item())[horizon.index(entry.month())];
    findings.equal("The need is what is stated", where, stated, entry.need());
    given.add(entry.item(), entry.month(), entry.ukraine() + entry.donated());
  }

  private void checkHardNeed(String item, Findings findings) {
    for (int t = 0; t < horizon.months(); t++) {
      String where = "item " + item + " in " + horizon.month(t);
      findings.atMost("A hard need is met", where, given.of(item)[t], hard.of(item)[t]);
    }
  }
}
