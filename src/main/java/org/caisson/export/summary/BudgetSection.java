package org.caisson.export.summary;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.caisson.domain.nation.Nation;
import org.caisson.domain.plan.BudgetUse;

/** What each nation pays, and how much of its budget that is. */
final class BudgetSection implements Section {
  private static final int NATION = 16;
  private static final int CELL = 15;
  private static final int MOST_YEARS = 5;

  @Override
  public void write(Subject subject, Page page) {
    Map<String, Map<Integer, BudgetUse>> uses = new TreeMap<>();
    subject.plan().budgets().stream()
        .filter(use -> use.paid() > 0 || use.ceiling() != null)
        .forEach(
            use ->
                uses.computeIfAbsent(use.nation(), nation -> new TreeMap<>()).put(use.year(), use));
    if (uses.isEmpty()) {
      return;
    }
    page.heading(
        "BUDGETS USED", "%s, %s; share of the budget".formatted(what(uses), currency(subject)));
    Set<Integer> years =
        uses.values().stream()
            .flatMap(ofNation -> ofNation.keySet().stream())
            .distinct()
            .sorted()
            .limit(MOST_YEARS)
            .collect(Collectors.toCollection(TreeSet::new));
    page.line(headings(years));
    for (Nation nation : subject.model().nations()) {
      Map<Integer, BudgetUse> ofNation = uses.get(nation.id());
      if (ofNation != null) {
        page.line(row(nation.name(), ofNation, years));
      }
    }
    notes(subject, page);
  }

  private static String what(Map<String, Map<Integer, BudgetUse>> uses) {
    boolean onDelivery =
        uses.values().stream()
            .flatMap(ofNation -> ofNation.values().stream())
            .allMatch(use -> use.advances() + use.milestones() == 0);
    return onDelivery ? "paid on delivery" : "paid in advance, for milestones and on delivery";
  }

  private static String currency(Subject subject) {
    return subject.plan().currency();
  }

  private static void notes(Subject subject, Page page) {
    double aid = subject.plan().budgets().stream().mapToDouble(BudgetUse::fromPackages).sum();
    if (aid > 0) {
      page.wrapped(
          "  ",
          "Aid packages bear %s of it, which counts against no budget."
              .formatted(Figures.brief(aid)));
    }
    for (BudgetUse use : subject.plan().budgets()) {
      if (use.excess() > 0) {
        page.wrapped(
            "  ",
            "%s pays %s more than its budget of %d."
                .formatted(
                    subject.names().nation(use.nation()), Figures.brief(use.excess()), use.year()));
      }
    }
    long derived =
        subject.plan().budgets().stream()
            .filter(use -> use.derivation() != null)
            .map(BudgetUse::nation)
            .distinct()
            .count();
    if (derived > 0) {
      page.wrapped(
          "  ",
          "Budgets of %s follow from gross domestic product and pledge; `budgets` shows the arithmetic."
              .formatted(derived == 1 ? "1 nation" : derived + " nations"));
    }
    String fiscal =
        subject.model().nations().stream()
            .filter(nation -> nation.fiscalYearStart() != 1)
            .map(nation -> "%s from %s".formatted(nation.name(), start(nation)))
            .collect(Collectors.joining(", "));
    if (!fiscal.isEmpty()) {
      page.wrapped(
          "  ", "Fiscal years are named by the year in which they end: %s.".formatted(fiscal));
    }
  }

  private static String start(Nation nation) {
    return Month.of(nation.fiscalYearStart()).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private static String headings(Set<Integer> years) {
    StringBuilder row = new StringBuilder(" ".repeat(NATION + 2));
    years.forEach(year -> row.append(' ').append(Page.right(String.valueOf(year), CELL)));
    return row.toString();
  }

  private static String row(String nation, Map<Integer, BudgetUse> uses, Set<Integer> years) {
    StringBuilder row = new StringBuilder("  " + Page.left(nation, NATION));
    for (int year : years) {
      BudgetUse use = uses.get(year);
      row.append(' ').append(Page.right(use == null ? "-" : cell(use), CELL));
    }
    return row.toString();
  }

  private static String cell(BudgetUse use) {
    Double ceiling = use.ceiling();
    String paid = use.paid() > 0 ? Figures.brief(use.paid()) : "-";
    return ceiling == null || ceiling <= 0
        ? paid
        : paid + " " + Page.right(Figures.percent(use.counted() / ceiling), 5);
  }
}
