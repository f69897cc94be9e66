package org.caisson.domain.validation;

import org.caisson.domain.money.Money;
import org.caisson.domain.plant.ClosingStock;
import org.caisson.domain.plant.IndustrialBase;
import org.caisson.domain.plant.Lane;
import org.caisson.domain.plant.SourcingShare;
import org.jspecify.annotations.Nullable;

/** The part of the tour that shows what moves, divides and closes the stocks of sites. */
final class MaterialTour {
  private final ModelVisitor visitor;

  MaterialTour(ModelVisitor visitor) {
    this.visitor = visitor;
  }

  void base(Pointer at, IndustrialBase base) {
    at.each("lanes", base.lanes(), this::lane);
    at.each("sourcingShares", base.sourcingShares(), this::sourcingShare);
    at.each("closingStocks", base.closingStocks(), this::closingStock);
  }

  private void lane(Pointer at, Lane lane) {
    visitor.id(Kind.LANE, at.at("id"), lane.id());
    visitor.reference(Kind.ITEM, at.at("item"), lane.item());
    visitor.reference(Kind.SITE, at.at("from"), lane.from());
    visitor.reference(Kind.SITE, at.at("to"), lane.to());
    number(Limit.LEAD_TIME, at, "leadTimeMonths", lane.leadTimeMonths());
    optional(Limit.RATE, at, "perMonth", lane.perMonth());
    money(at, "unitCost", lane.unitCost());
    visitor.provenance(at, lane.provenance());
  }

  private void sourcingShare(Pointer at, SourcingShare share) {
    visitor.reference(Kind.ITEM, at.at("item"), share.item());
    if (share.producer() != null) {
      visitor.reference(Kind.PRODUCER, at.at("producer"), share.producer());
    }
    if (share.supply() != null) {
      visitor.reference(Kind.SUPPLY, at.at("supply"), share.supply());
    }
    visitor.month("The sourcing share", at.at("from"), share.from());
    if (!share.to().equals(share.from())) {
      visitor.month("The sourcing share", at.at("to"), share.to());
    }
    visitor.span("The sourcing share", at, share.from(), share.to());
    number(Limit.SHARE, at, "least", share.least());
    number(Limit.SHARE, at, "most", share.most());
    visitor.provenance(at, share.provenance());
  }

  private void closingStock(Pointer at, ClosingStock stock) {
    visitor.reference(Kind.ITEM, at.at("item"), stock.item());
    visitor.reference(Kind.SITE, at.at("site"), stock.site());
    number(Limit.QUANTITY, at, "least", stock.least());
    optional(Limit.QUANTITY, at, "most", stock.most());
    money(at, "missingCost", stock.missingCost());
    visitor.provenance(at, stock.provenance());
  }

  private void money(Pointer at, String name, @Nullable Money money) {
    if (money != null) {
      number(Limit.MONEY, at.at(name), "amount", money.amount());
      visitor.currency(at.at(name).at("currency"), money.currency());
    }
  }

  private void optional(Limit limit, Pointer at, String name, @Nullable Double value) {
    if (value != null) {
      number(limit, at, name, value);
    }
  }

  private void number(Limit limit, Pointer at, String name, double value) {
    visitor.number(limit, at.at(name), name, value);
  }
}
