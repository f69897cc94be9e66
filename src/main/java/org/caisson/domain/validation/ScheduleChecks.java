package org.caisson.domain.validation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.LeadTimes;
import org.caisson.domain.plant.OpeningStock;
import org.caisson.domain.requirement.Requirement;

/** Deliveries are due when they can be made. */
final class ScheduleChecks {
  private ScheduleChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.warning(
                "schedule.beforeLeadTime",
                "Nothing is due before the award, or the decision, and the shortest lead time.",
                ScheduleChecks::beforeLeadTime)
            .needing(
                "/industrialBase/lines",
                "/industrialBase/supplies",
                "/industrialBase/sites",
                "/industrialBase/openingStocks"),
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
        + ". What is due earlier "
        + fate(line)
        + " Maybe the lead time is shorter for this order, or the schedule slipped.";
  }

  /** What becomes of units that cannot be delivered when they are due. */
  private static String fate(ContractLine line) {
    if (line.terms().lateness() == Requirement.HARD) {
      return "cannot be on time, though `lateness` is `HARD`: there is no such plan.";
    }
    return line.terms().lateDelivery() ? "will be late." : "is lost, as nothing is accepted late.";
  }

  private static void beforeEarliest(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT.each(
        "contractLines",
        model.contractLines(),
        (p, line) -> {
          if (line.earliest() != null) {
            reportEarlier(p, line, line.earliest(), notAccepted(line, line.earliest()), issues);
          }
        });
  }

  private static String notAccepted(ContractLine line, YearMonth earliest) {
    return "but the buyers accept deliveries from "
        + earliest
        + " only. What is due earlier "
        + fate(line)
        + " Maybe `earliest` is too late.";
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
    if ((line.awarded() == null && line.decided() == null) || sources.isUncertain(line.item())) {
      return Optional.empty();
    }
    Map<String, List<Sources.Maker>> makers =
        sources.makersFor(line).collect(Collectors.groupingBy(maker -> maker.line().site()));
    Set<String> stocked = stocked(sources, line);
    if (!makers.keySet().containsAll(stocked)) {
      return Optional.empty();
    }
    return makers.entrySet().stream()
        .map(site -> firstPossible(line, site.getValue(), stocked.contains(site.getKey())))
        .min(YearMonth::compareTo);
  }

  /**
   * Where the item is in stock or comes by purchase; an empty name stands for a place of no one.
   */
  private static Set<String> stocked(Sources sources, ContractLine line) {
    Stream<String> held = sources.stocksFor(line).map(OpeningStock::site);
    Stream<String> bought =
        sources.suppliesFor(line).map(supply -> Objects.requireNonNullElse(supply.site(), ""));
    return Stream.concat(held, bought).collect(Collectors.toSet());
  }

  /**
   * A site delivers when the shortest lead time of the lines that make the item there has passed,
   * from stock as well; where there is no stock, not before one of these lines opens.
   */
  private static YearMonth firstPossible(
      ContractLine order, List<Sources.Maker> makers, boolean stocked) {
    YearMonth ordered =
        makers.stream().map(maker -> after(order, maker)).min(YearMonth::compareTo).orElseThrow();
    boolean works = stocked || makers.stream().anyMatch(maker -> maker.line().opens() == null);
    return works ? ordered : later(ordered, firstOpening(makers));
  }

  private static YearMonth firstOpening(List<Sources.Maker> makers) {
    return makers.stream()
        .flatMap(maker -> Stream.ofNullable(maker.line().opens()))
        .min(YearMonth::compareTo)
        .orElseThrow();
  }

  private static YearMonth after(ContractLine order, Sources.Maker maker) {
    LeadTimes times = maker.product().leadTimes();
    boolean awarded = order.awarded() != null;
    int wait = awarded ? 0 : times.administrative();
    wait += maker.line().inProduction() ? times.productionReorder() : times.productionInitial();
    LocalDate start = awarded ? order.awarded() : order.decided();
    return YearMonth.from(Objects.requireNonNull(start)).plusMonths(wait);
  }

  private static YearMonth later(YearMonth one, YearMonth other) {
    return other.isAfter(one) ? other : one;
  }
}
