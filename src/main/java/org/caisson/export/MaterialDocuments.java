package org.caisson.export;

import org.caisson.domain.plan.ClosingLevel;
import org.caisson.domain.plan.Movement;
import org.caisson.domain.plan.Scrapped;

/** Turns what moves and closes the stocks of sites into its wire form. */
final class MaterialDocuments {
  private MaterialDocuments() {}

  static PlanDocument.Movement movement(Movement movement) {
    return new PlanDocument.Movement(
        movement.lane(),
        movement.item(),
        movement.from(),
        movement.to(),
        movement.month().toString(),
        movement.arrives().toString(),
        movement.quantity());
  }

  static PlanDocument.Scrapped scrapped(Scrapped scrapped) {
    return new PlanDocument.Scrapped(
        scrapped.item(), scrapped.site(), scrapped.month().toString(), scrapped.quantity());
  }

  static PlanDocument.ClosingStock closingStock(ClosingLevel level) {
    return new PlanDocument.ClosingStock(
        level.item(),
        level.site(),
        level.quantity(),
        level.least(),
        level.most(),
        level.missing(),
        level.above());
  }
}
