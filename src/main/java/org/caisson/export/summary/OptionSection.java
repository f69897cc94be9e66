package org.caisson.export.summary;

import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.plan.ContractLineStatus;
import org.caisson.domain.plan.OptionUse;

/** Which options are exercised, by when, and when what was exercised is delivered. */
final class OptionSection implements Section {

  @Override
  public void write(Subject subject, Page page) {
    List<ContractLineStatus> optional =
        subject.plan().contracts().lines().stream().filter(line -> line.option() > 0).toList();
    if (optional.isEmpty() || !subject.model().policy().exerciseOptions()) {
      return;
    }
    List<ContractLineStatus> exercised =
        optional.stream().filter(line -> line.exercised() > 0).toList();
    page.heading("OPTIONS EXERCISED", "%d of %d".formatted(exercised.size(), optional.size()));
    if (exercised.isEmpty()) {
      page.line("  No stage gains by exercising an option.");
      return;
    }
    page.line(
        "  %s %s %s %s  %s  %s"
            .formatted(
                Page.left("contract line", 20),
                Page.left("item", 20),
                Page.right("option", 10),
                Page.right("exercised", 10),
                "exercise by     ",
                "delivered"));
    exercised.forEach(line -> page.line(row(line, subject)));
  }

  private static String row(ContractLineStatus line, Subject subject) {
    List<OptionUse> uses =
        subject.plan().contracts().options().stream()
            .filter(use -> use.contractLine().equals(line.contractLine()))
            .toList();
    return "  %s %s %s %s  %s  %s"
        .formatted(
            Page.left(line.contractLine(), 20),
            Page.left(subject.names().item(line.item()), 20),
            Page.right(Figures.units(line.option()), 10),
            Page.right(Figures.units(line.exercised()), 10),
            months(uses.stream().filter(u -> u.exercised() > 0).map(OptionUse::month).toList()),
            months(uses.stream().filter(u -> u.delivered() > 0).map(OptionUse::month).toList()));
  }

  /** The first and the last of months in their order. */
  private static String months(List<YearMonth> months) {
    YearMonth first = months.get(0);
    YearMonth last = months.get(months.size() - 1);
    return Page.left(first.equals(last) ? first.toString() : first + ".." + last, 16);
  }
}
