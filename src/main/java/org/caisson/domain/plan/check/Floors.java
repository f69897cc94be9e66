package org.caisson.domain.plan.check;

import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.StockpileLevel;
import org.caisson.domain.requirement.Requirement;

/** How strictly the floors of stockpiles hold. */
final class Floors {
  private Floors() {}

  static Requirement of(PlanningModel model, StockpileLevel level) {
    return model.nations().stream()
        .filter(nation -> nation.id().equals(level.nation()))
        .flatMap(nation -> nation.stockpiles().stream())
        .filter(stockpile -> stockpile.item().equals(level.item()))
        .findFirst()
        .orElseThrow()
        .floorRequirement();
  }
}
