package org.caisson.domain.validation;

import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Money;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.nation.GrossProduct;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.nation.Pledge;
import org.jspecify.annotations.Nullable;

/** The part of a {@link ModelTour} that leads past payments and what budgets are derived from. */
final class MoneyTour {
  private final ModelVisitor visitor;

  MoneyTour(ModelVisitor visitor) {
    this.visitor = visitor;
  }

  void model(Pointer at, PlanningModel model) {
    pledge(at, model.pledge());
  }

  /** A payment may lie before or after the planned months, so its month is not shown. */
  void payments(Pointer at, ContractLine line) {
    at.each(
        "payments",
        line.payments(),
        (p, payment) ->
            visitor.number(Limit.SHARE_ABOVE_ZERO, p.at("share"), "share", payment.share()));
  }

  void nation(Pointer at, Nation nation) {
    int start = nation.fiscalYearStart();
    visitor.number(Limit.MONTH_OF_YEAR, at.at("fiscalYearStart"), "fiscalYearStart", start);
    at.each("gdp", nation.gdp(), this::grossProduct);
    pledge(at, nation.pledge());
    at.each("aidPackages", nation.aidPackages(), this::aidPackage);
  }

  private void grossProduct(Pointer at, GrossProduct gdp) {
    visitor.number(Limit.YEAR, at.at("year"), "year", gdp.year());
    money(at.at("amount"), gdp.amount());
    visitor.provenance(at, gdp.provenance());
  }

  private void pledge(Pointer record, @Nullable Pledge pledge) {
    if (pledge != null) {
      Pointer at = record.at("pledge");
      visitor.number(Limit.SHARE, at.at("shareOfGdp"), "shareOfGdp", pledge.shareOfGdp());
      visitor.number(
          Limit.SHARE, at.at("munitionsShare"), "munitionsShare", pledge.munitionsShare());
      visitor.provenance(at, pledge.provenance());
    }
  }

  /** A package may begin before the planned months and outlast them, so only its span is shown. */
  private void aidPackage(Pointer at, AidPackage aid) {
    money(at.at("amount"), aid.amount());
    visitor.span("The aid package", at, aid.from(), aid.to());
    visitor.provenance(at, aid.provenance());
  }

  private void money(Pointer at, Money money) {
    visitor.number(Limit.MONEY, at.at("amount"), "amount", money.amount());
    visitor.currency(at.at("currency"), money.currency());
  }
}
