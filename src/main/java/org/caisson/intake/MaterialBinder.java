package org.caisson.intake;

import org.caisson.domain.plant.ClosingStock;
import org.caisson.domain.plant.Lane;
import org.caisson.domain.plant.SourcingShare;
import org.caisson.domain.requirement.Requirement;

/** Maps what moves, divides and closes the stocks of sites from its wire form. */
final class MaterialBinder {
  private MaterialBinder() {}

  static Lane lane(Fields lane) {
    return new Lane(
        lane.text("id"),
        lane.text("item"),
        lane.text("from"),
        lane.text("to"),
        lane.integer("leadTimeMonths"),
        lane.optionalNumber("perMonth"),
        lane.optionalMoney("unitCost"),
        lane.provenance());
  }

  static SourcingShare sourcingShare(Fields share) {
    return new SourcingShare(
        share.text("item"),
        share.optionalText("producer"),
        share.optionalText("supply"),
        ModelBinder.from(share),
        ModelBinder.to(share),
        share.number("least", 0),
        share.number("most", 1),
        share.provenance());
  }

  static ClosingStock closingStock(Fields stock) {
    return new ClosingStock(
        stock.text("item"),
        stock.text("site"),
        stock.number("least", 0),
        stock.optionalNumber("most"),
        stock.has("requirement")
            ? stock.constant("requirement", Requirement.class)
            : Requirement.HARD,
        stock.optionalMoney("missingCost"),
        stock.provenance());
  }
}
