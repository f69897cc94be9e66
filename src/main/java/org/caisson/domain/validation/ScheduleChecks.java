package org.caisson.domain.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.LeadTimes;
import org.jspecify.annotations.Nullable;

/** Deliveries are due when they can be made. */
final class ScheduleChecks {
  private ScheduleChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.warning(
                "schedule.beforeLeadTime",
                "Nothing is due before the award, or the decision, and the shortest lead time.",
                ScheduleChecks::beforeLeadTime)
            .needing("/industrialBase/lines", "/industrialBase/supplies", "/industrialBase/sites"),
        Check.warning(
            "schedule.beforeEarliest",
            "Nothing is due before the first month in which the buyers accept deliveries.",
            ScheduleChecks::beforeEarliest));
  }

  private static void beforeLeadTime(PlanningModel model, IssueCollector issues) {
    Sources sources = new Sources(model);
    Pointer.ROOT.each(
        "contractLines",
        model.contractLines(),
        (p, line) ->
            firstPossible(sources, line)
                .ifPresent(month -> reportEarlier(p, line, month, leadTime(line, month), issues)));
  }

  private static String leadTime(ContractLine line, YearMonth month) {
    String since =
        line.awarded() != null
            ? "its award on " + line.awarded()
            : "the decision on " + line.decided();
    return "but after "
        + since
        + " and the shortest lead time the first delivery is possible in "
        + month
        + ". What is due earlier will be late. Maybe the lead time is shorter for this order, or"
        + " the schedule slipped.";
  }

  private static void beforeEarliest(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT.each(
        "contractLines",
        model.contractLines(),
        (p, line) -> {
          if (line.earliest() != null) {
            reportEarlier(p, line, line.earliest(), notAccepted(line.earliest()), issues);
          }
        });
  }

  private static String notAccepted(YearMonth earliest) {
    return "but the buyers accept deliveries from "
        + earliest
        + " only. What is due earlier will be late. Maybe `earliest` is too late.";
  }

  private static void reportEarlier(
      Pointer line, ContractLine of, YearMonth first, String why, IssueCollector issues) {
    line.each(
        "schedule",
        of.schedule(),
        (p, due) -> {
          if (due.from().isBefore(first)) {
            issues.report(
                p.at("from"),
                due.from().toString(),
                "Contract line "
                    + Words.name(of.id())
                    + " has deliveries due from "
                    + due.from()
                    + ", "
                    + why);
          }
        });
  }

  /** The first month a delivery is possible in, empty when nothing is known that delays it. */
  private static Optional<YearMonth> firstPossible(Sources sources, ContractLine line) {
    LocalDate start = line.awarded() != null ? line.awarded() : line.decided();
    if (start == null || sources.stocksFor(line).findAny().isPresent()) {
      return Optional.empty();
    }
    boolean awarded = line.awarded() != null;
    YearMonth month = YearMonth.from(start);
    Stream<YearMonth> made = sources.makersFor(line).map(maker -> after(month, awarded, maker));
    Stream<YearMonth> bought =
        sources.suppliesFor(line).map(supply -> month.plusMonths(supply.leadTimeMonths()));
    return Stream.concat(made, bought).min(YearMonth::compareTo);
  }

  private static YearMonth after(YearMonth month, boolean awarded, Sources.Maker maker) {
    LeadTimes times = maker.product().leadTimes();
    int wait = awarded ? 0 : times.administrative();
    wait += maker.line().inProduction() ? times.productionReorder() : times.productionInitial();
    return later(month.plusMonths(wait), maker.line().opens());
  }

  private static YearMonth later(YearMonth one, @Nullable YearMonth other) {
    return other != null && other.isAfter(one) ? other : one;
  }
}
