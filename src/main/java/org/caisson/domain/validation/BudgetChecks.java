package org.caisson.domain.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.nation.FiscalCalendar;
import org.caisson.domain.nation.Nation;

/** Pledges meet the gross domestic product they are shares of, and packages the planned months. */
final class BudgetChecks {
  private BudgetChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.warning(
                "gdp.missing",
                "A nation with a pledge has a gross domestic product or a budget for every planned"
                    + " fiscal year.",
                BudgetChecks::missing)
            .needing("/horizon/start", "/horizon/months"),
        Check.warning(
                "gdp.noPledge",
                "A nation with a gross domestic product has a pledge, its own or the model's.",
                BudgetChecks::noPledge)
            .needing("/pledge"),
        Check.warning(
                "aid.outsideHorizon",
                "Every aid package covers a planned month.",
                BudgetChecks::unplannedPackages)
            .needing("/horizon/start", "/horizon/months"));
  }

  private static void missing(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT.each(
        "nations",
        model.nations(),
        (p, nation) -> {
          List<String> years = unlimitedYears(model, nation);
          if (isPledged(model, nation) && !years.isEmpty()) {
            issues.report(
                p.at("gdp"),
                null,
                "Nation "
                    + Words.name(nation.id())
                    + " has a pledge, but neither a gross domestic product nor a budget for "
                    + String.join(", ", years)
                    + ", so what it pays is not limited then. Maybe add the years to `gdp`.");
          }
        });
  }

  private static boolean isPledged(PlanningModel model, Nation nation) {
    return nation.pledge() != null || model.pledge() != null;
  }

  private static List<String> unlimitedYears(PlanningModel model, Nation nation) {
    List<String> years = new ArrayList<>();
    FiscalCalendar calendar = FiscalCalendar.of(nation);
    boolean readable =
        Limit.MONTH_OF_YEAR.permits(calendar.start()) && model.horizon().months() > 0;
    if (readable) {
      Set<Integer> limited = new HashSet<>();
      nation.budgets().forEach(budget -> limited.add(budget.year()));
      nation.gdp().forEach(gdp -> limited.add(gdp.year()));
      int last = calendar.yearOf(model.horizon().last());
      for (int year = calendar.yearOf(model.horizon().start()); year <= last; year++) {
        if (!limited.contains(year)) {
          years.add(String.valueOf(year));
        }
      }
    }
    return years;
  }

  private static void noPledge(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT.each(
        "nations",
        model.nations(),
        (p, nation) -> {
          if (!nation.gdp().isEmpty() && !isPledged(model, nation)) {
            issues.report(
                p.at("gdp"),
                null,
                "Nation "
                    + Words.name(nation.id())
                    + " has a gross domestic product and no pledge, so no budget follows from it."
                    + " Maybe add a `pledge` to the nation or to the model.");
          }
        });
  }

  private static void unplannedPackages(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT.each(
        "nations",
        model.nations(),
        (at, nation) ->
            at.each(
                "aidPackages",
                nation.aidPackages(),
                (p, aid) -> {
                  boolean over = aid.to().isBefore(model.horizon().start());
                  if (over || aid.from().isAfter(model.horizon().last())) {
                    issues.report(
                        p,
                        aid.from() + ".." + aid.to(),
                        "Aid package "
                            + Words.name(aid.name())
                            + " of "
                            + Words.name(nation.id())
                            + (over ? " ends before" : " begins after")
                            + " the planned months "
                            + model.horizon().start()
                            + " to "
                            + model.horizon().last()
                            + ", so nothing is paid out of it. Maybe a year is wrong.");
                  }
                }));
  }
}
