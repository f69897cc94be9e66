package org.caisson.domain.validation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.nation.Budget;
import org.caisson.domain.nation.FiscalCalendar;
import org.caisson.domain.nation.GrossProduct;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plant.ExpansionFund;

/** Money that is stated by the year is stated for years that are planned. */
final class YearChecks {
  private YearChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.warning(
                "year.outsideHorizon",
                "Budgets, gross domestic products and expansion funds are of years of which a month is planned.",
                YearChecks::outside)
            .needing("/horizon/start", "/horizon/months"));
  }

  private static void outside(PlanningModel model, IssueCollector issues) {
    if (!Limit.HORIZON.permits(model.horizon().months())) {
      return;
    }
    Pointer.ROOT.each(
        "nations", model.nations(), (p, nation) -> ofNation(p, nation, model, issues));
    int first = model.horizon().start().getYear();
    int last = model.horizon().last().getYear();
    report(
        Pointer.ROOT.at("industrialBase").at("expansionFunds"),
        "The expansion funds of ",
        model.industrialBase().expansionFunds().stream().mapToInt(ExpansionFund::year),
        first,
        last,
        issues);
  }

  private static void ofNation(
      Pointer at, Nation nation, PlanningModel model, IssueCollector issues) {
    FiscalCalendar calendar = FiscalCalendar.of(nation);
    if (Limit.MONTH_OF_YEAR.permits(calendar.start())) {
      int first = calendar.yearOf(model.horizon().start());
      int last = calendar.yearOf(model.horizon().last());
      String of = " of nation " + Words.name(nation.id()) + " for ";
      report(
          at.at("budgets"),
          "The budgets" + of,
          nation.budgets().stream().mapToInt(Budget::year),
          first,
          last,
          issues);
      report(
          at.at("gdp"),
          "The gross domestic products" + of,
          nation.gdp().stream().mapToInt(GrossProduct::year),
          first,
          last,
          issues);
    }
  }

  private static void report(
      Pointer at, String what, IntStream years, int first, int last, IssueCollector issues) {
    String outside =
        years
            .filter(year -> Limit.YEAR.permits(year) && (year < first || year > last))
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", "));
    if (!outside.isEmpty()) {
      issues.report(
          at,
          outside,
          what
              + outside
              + " are of no planned year, which are "
              + first
              + " to "
              + last
              + ", so they limit nothing. Maybe a year is wrong, or they can be removed.");
    }
  }
}
