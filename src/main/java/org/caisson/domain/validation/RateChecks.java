package org.caisson.domain.validation;

import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.money.Currencies;
import org.caisson.domain.money.ExchangeRate;

/** Rates of exchange hold when they are needed. */
final class RateChecks {
  private RateChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
                "currency.rateTooLate",
                "The first rate of exchange of a currency that is used holds in the first planned"
                    + " month.",
                RateChecks::tooLate)
            .needing("/rates", "/horizon/start"));
  }

  private static void tooLate(PlanningModel model, IssueCollector issues) {
    Currencies currencies = new Currencies(model.currency(), model.rates());
    YearMonth start = model.horizon().start();
    Set<String> used = used(model);
    Set<String> reported = new HashSet<>();
    Pointer.ROOT.each(
        "rates",
        model.rates(),
        (p, rate) -> {
          boolean late =
              used.contains(rate.currency()) && !currencies.knows(rate.currency(), start);
          if (late && isFirst(model, rate) && reported.add(rate.currency())) {
            issues.report(p.at("from"), String.valueOf(rate.from()), message(rate, start));
          }
        });
  }

  private static boolean isFirst(PlanningModel model, ExchangeRate rate) {
    return model.rates().stream()
        .filter(other -> other.currency().equals(rate.currency()))
        .noneMatch(
            other ->
                other.from() == null
                    || (rate.from() != null && other.from().isBefore(rate.from())));
  }

  private static Set<String> used(PlanningModel model) {
    Set<String> used = new HashSet<>();
    ModelTour.of(
        model,
        new ModelVisitor() {
          @Override
          public void currency(Pointer pointer, String code) {
            if (!pointer.text().startsWith("/rates/")) {
              used.add(code);
            }
          }
        });
    return used;
  }

  private static String message(ExchangeRate rate, YearMonth start) {
    return "The first rate of "
        + Words.name(rate.currency())
        + " holds from "
        + rate.from()
        + " on, but "
        + start
        + " is planned, and money of that month could not be converted. Maybe leave out its `from`,"
        + " or add an earlier rate.";
  }
}
