package org.caisson.export.summary;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.plan.ShadowPrice;
import org.caisson.domain.plan.StageResult;

/**
 * What is scarce: the limits of which one more unit is worth most, year by year. The prices of
 * demand are left out: that a contract is hard to fill does not make it a means to fill it.
 */
final class ScarcitySection implements Section {
  private static final int SHOWN = 8;
  private static final int SHOWN_OF_A_FAMILY = 3;
  private static final int LIMIT = 42;
  private static final int CELL = 8;
  private static final int MOST_YEARS = 5;
  private static final double NOISE = 1e-9;
  private static final Set<String> DEMANDS = Set.of("delivery", "closing-stock");

  private record Limit(String stage, String family, String subject) {}

  /** A limit with its worth by calendar year; year 0 is for prices of no year. */
  private record Scarce(Limit limit, Map<Integer, Double> byYear) {
    double worth() {
      return byYear.values().stream().mapToDouble(Double::doubleValue).sum();
    }
  }

  @Override
  public void write(Subject subject, Page page) {
    List<Scarce> scarce = scarce(subject.plan().shadowPrices(), subject.names());
    if (scarce.isEmpty()) {
      return;
    }
    page.heading("WHAT IS SCARCE", "what holds the plan back, by calendar year");
    page.wrapped(
        "  ",
        "Worth of one more unit a month (of a line's first product, of an item; of a budget, of its"
            + " money), in units of the stage named, summed over the months of a year.");
    SortedSet<Integer> years = years(subject.model().horizon());
    page.line(headings(years));
    for (StageResult stage : subject.plan().stages()) {
      List<Scarce> ofStage =
          scarce.stream().filter(entry -> entry.limit().stage().equals(stage.id())).toList();
      if (!ofStage.isEmpty()) {
        page.line("  in stage %s (%s)".formatted(stage.name(), stage.unit()));
        shown(ofStage).forEach(entry -> page.line(row(entry, years, subject.names())));
      }
    }
  }

  /** The scarcest, but no family crowds out the others. */
  private static List<Scarce> shown(List<Scarce> ofStage) {
    Map<String, Integer> seen = new HashMap<>();
    return ofStage.stream()
        .filter(entry -> seen.merge(entry.limit().family(), 1, Integer::sum) <= SHOWN_OF_A_FAMILY)
        .limit(SHOWN)
        .toList();
  }

  private static List<Scarce> scarce(List<ShadowPrice> prices, Names names) {
    return prices.stream()
        .filter(price -> price.worth() > NOISE && !DEMANDS.contains(price.family()))
        .collect(Collectors.groupingBy(price -> limit(price, names)))
        .entrySet()
        .stream()
        .map(entry -> summed(entry.getKey(), entry.getValue(), names))
        .sorted(
            Comparator.comparingDouble(Scarce::worth)
                .reversed()
                .thenComparing(entry -> entry.limit().toString()))
        .toList();
  }

  /** The budgets of a nation are one limit with a figure a year. */
  private static Limit limit(ShadowPrice price, Names names) {
    boolean yearly =
        price.family().equals("budget") || price.subject().startsWith("expansion-fund_");
    String subject = yearly ? names.withoutYear(price.subject()) : price.subject();
    return new Limit(price.stage(), price.family(), subject);
  }

  private static Scarce summed(Limit limit, Collection<ShadowPrice> prices, Names names) {
    Map<Integer, Double> byYear = new TreeMap<>();
    prices.forEach(price -> byYear.merge(year(price, names), price.worth(), Double::sum));
    return new Scarce(limit, byYear);
  }

  private static int year(ShadowPrice price, Names names) {
    YearMonth month = price.month();
    return month == null ? names.yearOf(price.subject()) : month.getYear();
  }

  private static SortedSet<Integer> years(Horizon horizon) {
    return IntStream.rangeClosed(horizon.start().getYear(), horizon.last().getYear())
        .limit(MOST_YEARS)
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String headings(SortedSet<Integer> years) {
    StringBuilder row = new StringBuilder("  " + Page.left("limit", LIMIT));
    years.forEach(year -> row.append(' ').append(Page.right(String.valueOf(year), CELL)));
    return row.append(' ').append(Page.right("in all", CELL)).toString();
  }

  private static String row(Scarce scarce, SortedSet<Integer> years, Names names) {
    StringBuilder row = new StringBuilder("  " + Page.left(words(scarce.limit(), names), LIMIT));
    for (int year : years) {
      row.append(' ').append(Page.right(cell(scarce.byYear().getOrDefault(year, 0.0)), CELL));
    }
    return row.append(' ').append(Page.right(cell(scarce.worth()), CELL)).toString();
  }

  private static String cell(double worth) {
    if (worth <= NOISE) {
      return "-";
    }
    return worth >= 1e6 ? Figures.brief(worth) : Figures.worth(worth);
  }

  private static String words(Limit limit, Names names) {
    String of = names.subject(limit.subject());
    return switch (limit.family()) {
      case "capacity-state" -> "MAX of line " + of;
      case "ramp" -> "ramp limit of line " + of;
      case "working-hours" -> "hours of " + of;
      case "overtime" -> "hours of overtime of " + of;
      case "hiring" -> "hires, " + of;
      case "expansion" ->
          limit.subject().startsWith("expansion-fund")
              ? "funds for expansion"
              : "copies of " + names.provision(limit.subject());
      case "lanes" -> "lane of " + names.provision(limit.subject());
      case "aid-package" -> "aid package " + names.provision(limit.subject());
      default -> limit.family() + " " + of;
    };
  }
}
