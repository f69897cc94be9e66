package org.caisson.export.summary;

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
        "BUDGETS USED", "paid on delivery, %s; share of the budget".formatted(currency(subject)));
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
  }

  private static String currency(Subject subject) {
    return subject.plan().currency();
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
        : paid + " " + Page.right(Figures.percent(use.paid() / ceiling), 5);
  }
}
