package org.caisson.export.summary;

import org.caisson.domain.plan.Kpi;

/** The figures that sum the plan up. */
final class KpiSection implements Section {
  private static final int NAME = 68;

  @Override
  public void write(Subject subject, Page page) {
    if (subject.plan().kpis().isEmpty()) {
      return;
    }
    page.heading("KEY FIGURES", "");
    for (Kpi kpi : subject.plan().kpis()) {
      page.line(
          "  %s %s %s"
              .formatted(Page.left(kpi.name(), NAME), Page.right(figure(kpi), 14), kpi.unit()));
    }
    long unpriced =
        subject.model().contractLines().stream().filter(line -> line.unitPrice() == null).count();
    if (unpriced > 0) {
      page.line("  " + withoutPrice(unpriced));
    }
  }

  private static String withoutPrice(long lines) {
    return lines == 1
        ? "1 contract line has no price and counts nothing in amounts of money."
        : lines + " contract lines have no price and count nothing in amounts of money.";
  }

  private static String figure(Kpi kpi) {
    return Math.abs(kpi.value()) >= 1e9 ? Figures.brief(kpi.value()) : Figures.units(kpi.value());
  }
}
