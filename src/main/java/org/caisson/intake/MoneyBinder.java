package org.caisson.intake;

import java.util.List;
import org.caisson.domain.contract.Payment;
import org.caisson.domain.money.ExchangeRate;
import org.caisson.domain.nation.AidPackage;
import org.caisson.domain.nation.Budget;
import org.caisson.domain.nation.GrossProduct;
import org.caisson.domain.nation.Pledge;
import org.caisson.domain.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/** Maps payments, budgets and what budgets are derived from; see {@link ModelBinder}. */
final class MoneyBinder {
  private MoneyBinder() {}

  static ExchangeRate rate(Fields rate) {
    return new ExchangeRate(
        rate.text("currency"), rate.number("value"), rate.optionalMonth("from"), rate.provenance());
  }

  /** The payments of a contract line, rounding evened out. */
  static List<Payment> payments(Fields line) {
    return Payment.withoutRounding(line.list("payments", MoneyBinder::payment));
  }

  private static Payment payment(Fields payment) {
    return new Payment(
        payment.constant("kind", Payment.Kind.class),
        payment.number("share"),
        payment.optionalMonth("month"));
  }

  static Budget budget(Fields budget) {
    return new Budget(
        budget.integer("year"), budget.money("amount"), requirement(budget), budget.provenance());
  }

  private static Requirement requirement(Fields budget) {
    return budget.has("requirement")
        ? budget.constant("requirement", Requirement.class)
        : Requirement.HARD;
  }

  static GrossProduct grossProduct(Fields gdp) {
    return new GrossProduct(gdp.integer("year"), gdp.money("amount"), gdp.provenance());
  }

  static @Nullable Pledge pledge(Fields record) {
    if (!record.has("pledge")) {
      return null;
    }
    Fields pledge = record.record("pledge");
    return new Pledge(
        pledge.number("shareOfGdp"), pledge.number("munitionsShare"), pledge.provenance());
  }

  static AidPackage aidPackage(Fields aid) {
    return new AidPackage(
        aid.text("name"),
        aid.money("amount"),
        ModelBinder.from(aid),
        ModelBinder.to(aid),
        aid.provenance());
  }

  /** The month in which fiscal years begin, January when it is left out. */
  static int fiscalYearStart(Fields nation) {
    return nation.has("fiscalYearStart") ? nation.integer("fiscalYearStart") : 1;
  }
}
