package org.caisson.export.summary;

import java.util.Comparator;
import java.util.List;
import org.caisson.domain.plan.NationFulfilment;

/** How far each nation's orders are fulfilled, those who lack most first. */
final class FulfilmentSection implements Section {
  private static final int SHOWN = 12;
  private static final int NATION = 28;
  private static final int CELL = 16;

  /** Less than this part of what is due is rounding. */
  private static final double NOISE = 1e-9;

  @Override
  public void write(Subject subject, Page page) {
    List<NationFulfilment> lacking =
        subject.plan().fulfilment().stream()
            .filter(nation -> nation.fulfilment() < 1 - NOISE)
            .sorted(Comparator.comparingDouble(NationFulfilment::fulfilment))
            .toList();
    if (lacking.isEmpty()) {
      return;
    }
    int nations = subject.plan().fulfilment().size();
    page.heading(
        "FULFILMENT BY NATION", "%d of %d lack something".formatted(lacking.size(), nations));
    page.wrapped(
        "  ",
        "Shares of all contract lines together: 100 % when every unit is in time, 0 % when none is"
            + " delivered within the horizon.");
    page.line(
        "  %s %s %s %s"
            .formatted(
                Page.left("nation", NATION),
                Page.right("fulfilled", CELL),
                Page.right("late unit-months", CELL),
                Page.right("of those due", CELL)));
    lacking.stream().limit(SHOWN).forEach(nation -> page.line(row(nation, subject)));
    if (lacking.size() > SHOWN) {
      page.line("  and %d more".formatted(lacking.size() - SHOWN));
    }
  }

  private static String row(NationFulfilment nation, Subject subject) {
    return "  %s %s %s %s"
        .formatted(
            Page.left(subject.names().nation(nation.nation()), NATION),
            Page.right(Figures.percentTenths(nation.fulfilment()), CELL),
            Page.right(Figures.units(nation.lateUnitMonths()), CELL),
            Page.right(Figures.units(nation.dueUnitMonths()), CELL));
  }
}
