package org.caisson.domain.validation;

import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.ExchangeRate;

/** Money is in currencies that exist and can be converted. */
final class MoneyChecks {
  private static final Set<String> ISO_4217 =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(Collectors.toUnmodifiableSet());

  private MoneyChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "currency.unknown",
            "Every currency is a code of ISO 4217.",
            MoneyChecks::unknownCurrencies),
        Check.error(
                "currency.noRate",
                "Every currency but the currency of account has a rate of exchange.",
                MoneyChecks::currenciesWithoutRate)
            .needing("/rates", "/currency"),
        Check.error(
            "currency.accountRate",
            "The currency of account has no rate of exchange other than 1.",
            MoneyChecks::rateOfAccount));
  }

  private static void unknownCurrencies(PlanningModel model, IssueCollector issues) {
    Set<String> used = currenciesOf(model);
    ModelTour.of(
        model,
        new ModelVisitor() {
          @Override
          public void currency(Pointer pointer, String code) {
            if (!code.isEmpty() && !ISO_4217.contains(code)) {
              issues.report(pointer, code, unknown(code, used));
            }
          }
        });
  }

  private static Set<String> currenciesOf(PlanningModel model) {
    Set<String> codes = new TreeSet<>();
    codes.add(model.currency());
    model.rates().forEach(rate -> codes.add(rate.currency()));
    codes.retainAll(ISO_4217);
    return codes;
  }

  private static String unknown(String code, Set<String> used) {
    return "Currency "
        + Words.name(code)
        + " is not a code of ISO 4217. "
        + Words.maybe(code, used, "write the three capital letters of the code, such as `EUR`");
  }

  private static void currenciesWithoutRate(PlanningModel model, IssueCollector issues) {
    Set<String> known = new TreeSet<>();
    known.add(model.currency());
    model.rates().forEach(rate -> known.add(rate.currency()));
    ModelTour.of(
        model,
        new ModelVisitor() {
          @Override
          public void currency(Pointer pointer, String code) {
            if (ISO_4217.contains(code) && !known.contains(code)) {
              issues.report(pointer, code, withoutRate(code, model.currency()));
            }
          }
        });
  }

  private static String withoutRate(String code, String account) {
    return "There is no rate of exchange for currency "
        + Words.name(code)
        + ", so its amounts cannot be added to those in "
        + Words.name(account)
        + ". Maybe add {\"currency\": \""
        + code
        + "\", \"value\": ...} to `rates`.";
  }

  private static void rateOfAccount(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT.each(
        "rates",
        model.rates(),
        (p, rate) -> {
          if (statesOtherThanOne(rate, model.currency())) {
            issues.report(
                p.at("value"),
                rate.value(),
                "`value` ("
                    + Words.number(rate.value())
                    + ") is the rate of "
                    + Words.name(rate.currency())
                    + ", the currency of account, in itself, which is 1. Maybe remove this rate, or"
                    + " change `currency`.");
          }
        });
  }

  private static boolean statesOtherThanOne(ExchangeRate rate, String account) {
    return !account.isEmpty()
        && rate.currency().equals(account)
        && Double.isFinite(rate.value())
        && rate.value() != 1;
  }
}
