package org.caisson.export.summary;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.caisson.domain.plan.Allocation;
import org.caisson.domain.plan.ProductionPlan;

/** What reaches Ukraine and what goes back into stocks, item by item and quarter by quarter. */
final class DeliverySection implements Section {
  private static final int CELL = 8;
  private static final int TOTAL = 10;
  private static final int QUARTERS = 4;
  private static final double TOLERANCE = 1e-6;

  @Override
  public void write(Subject subject, Page page) {
    Set<String> items =
        subject.plan().allocation().stream()
            .filter(month -> month.ukraine() + month.restock() + month.need() > TOLERANCE)
            .map(Allocation::item)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (items.isEmpty()) {
      return;
    }
    page.heading("DELIVERIES BY QUARTER", "from production, in units");
    items.forEach(item -> table(item, of(item, subject.plan()), subject.names(), page));
  }

  private static List<Allocation> of(String item, ProductionPlan plan) {
    return plan.allocation().stream().filter(month -> month.item().equals(item)).toList();
  }

  private static void table(String item, List<Allocation> months, Names names, Page page) {
    String title = "%s (%s)".formatted(names.item(item), names.unit(item));
    int half = QUARTERS * CELL + TOTAL;
    page.line(" " + title);
    page.line(row("", "to Ukraine", "to restock", half));
    page.line(row("", quarterTitles(), quarterTitles(), half));
    Set<Integer> years =
        months.stream()
            .map(month -> month.month().getYear())
            .collect(Collectors.toCollection(TreeSet::new));
    for (int year : years) {
      List<Allocation> ofYear =
          months.stream().filter(month -> month.month().getYear() == year).toList();
      page.line(
          row(
              String.valueOf(year),
              quarters(ofYear, Allocation::ukraine),
              quarters(ofYear, Allocation::restock),
              half));
    }
    page.line(
        row(
            "all",
            Page.right(Figures.cell(sum(months, Allocation::ukraine)), half),
            Page.right(Figures.cell(sum(months, Allocation::restock)), half),
            half));
    need(months, page);
  }

  private static String row(String lead, String ukraine, String restock, int half) {
    return "  %s%s  | %s"
        .formatted(Page.left(lead, 5), Page.right(ukraine, half), Page.right(restock, half));
  }

  private static String quarterTitles() {
    StringBuilder titles = new StringBuilder();
    for (int quarter = 1; quarter <= QUARTERS; quarter++) {
      titles.append(Page.right("Q" + quarter, CELL));
    }
    return titles.append(Page.right("year", TOTAL)).toString();
  }

  private static String quarters(List<Allocation> year, ToDoubleFunction<Allocation> what) {
    StringBuilder cells = new StringBuilder();
    for (int quarter = 0; quarter < QUARTERS; quarter++) {
      int wanted = quarter;
      List<Allocation> months =
          year.stream().filter(month -> (month.month().getMonthValue() - 1) / 3 == wanted).toList();
      cells.append(Page.right(Figures.cell(sum(months, what)), CELL));
    }
    return cells.append(Page.right(Figures.cell(sum(year, what)), TOTAL)).toString();
  }

  private static void need(List<Allocation> months, Page page) {
    double need = sum(months, Allocation::need);
    if (need <= TOLERANCE) {
      return;
    }
    double shortfall = sum(months, Allocation::shortfall);
    String text =
        "Ukraine's need %s: %s met; from allied stocks %s."
            .formatted(
                Figures.units(need),
                Figures.percent((need - shortfall) / need),
                Figures.units(sum(months, Allocation::donated)));
    page.wrapped("       ", text + firstMet(months));
  }

  private static String firstMet(List<Allocation> months) {
    return months.stream()
        .filter(month -> month.need() > 0)
        .filter(month -> month.shortfall() <= TOLERANCE * month.need())
        .findFirst()
        .map(month -> " First month met in full: " + month.month() + ".")
        .orElse(" No month is met in full.");
  }

  private static double sum(List<Allocation> months, ToDoubleFunction<Allocation> what) {
    return months.stream().mapToDouble(what).sum();
  }
}
