package org.caisson.export.summary;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.caisson.domain.plan.ExpansionOrder;
import org.caisson.domain.plant.Expansion;

/** What is bought of capacity, when it must be ordered and when it begins to produce. */
final class ExpansionSection implements Section {
  private static final int NAME = 44;
  private static final int SHOWN = 20;

  @Override
  public void write(Subject subject, Page page) {
    List<ExpansionOrder> orders =
        subject.plan().expansions().stream()
            .sorted(
                Comparator.comparing(ExpansionOrder::ordered)
                    .thenComparing(ExpansionOrder::expansion))
            .toList();
    boolean withoutPlan = subject.plan().stages().isEmpty();
    if (withoutPlan || subject.model().industrialBase().expansions().isEmpty()) {
      return;
    }
    page.heading(
        "CAPACITY BOUGHT",
        "copies, what they add a month, %s".formatted(subject.plan().currency()));
    if (orders.isEmpty()) {
      page.line("  none: no option is worth its money, or none would open in time");
      return;
    }
    page.line(
        "  %s %s  %s %s %s %s"
            .formatted(
                Page.left("option", NAME),
                "ordered",
                Page.left("opens", 7),
                Page.right("copies", 8),
                Page.right("adds", 12),
                Page.right("cost", 10)));
    orders.stream().limit(SHOWN).forEach(order -> page.line(row(subject, order)));
    if (orders.size() > SHOWN) {
      page.line("  and %d more orders".formatted(orders.size() - SHOWN));
    }
  }

  private static String row(Subject subject, ExpansionOrder order) {
    return "  %s %s  %s %s %s %s"
        .formatted(
            Page.left(name(subject, order), NAME),
            order.ordered(),
            order.opens(),
            Page.right(String.format(Locale.ROOT, "%.2f", order.copies()), 8),
            Page.right(Figures.units(order.adds()), 12),
            Page.right(order.cost() > 0 ? Figures.brief(order.cost()) : "-", 10));
  }

  private static String name(Subject subject, ExpansionOrder order) {
    return subject.model().industrialBase().expansions().stream()
        .filter(option -> option.id().equals(order.expansion()))
        .map(Expansion::name)
        .findFirst()
        .orElse(order.expansion());
  }
}
