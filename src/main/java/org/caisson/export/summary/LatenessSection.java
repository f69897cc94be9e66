package org.caisson.export.summary;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caisson.domain.contract.ContractLine;
import org.caisson.domain.plan.LineLateness;
import org.caisson.domain.plan.PlanStatus;

/** Which contract lines are late, by how much, and until when. */
final class LatenessSection implements Section {

  @Override
  public void write(Subject subject, Page page) {
    List<LineLateness> late =
        subject.plan().lateness().stream()
            .sorted(Comparator.comparingDouble(LineLateness::unitMonths).reversed())
            .toList();
    if (late.isEmpty() && subject.plan().status() != PlanStatus.SOLVED) {
      return;
    }
    int lines = subject.model().contractLines().size();
    page.heading("LATE CONTRACT LINES", "%d of %d".formatted(late.size(), lines));
    if (late.isEmpty()) {
      page.line("  Every contract line is delivered on schedule.");
      return;
    }
    page.line(
        "  %s %s %s %s %s %s  %s"
            .formatted(
                Page.left("contract line", 20),
                Page.left("item", 20),
                "from   ",
                Page.right("months", 6),
                Page.right("most owed", 10),
                Page.right("unit-months", 12),
                "cleared"));
    Map<String, ContractLine> known =
        subject.model().contractLines().stream()
            .collect(Collectors.toMap(ContractLine::id, Function.identity(), (a, b) -> a));
    late.forEach(line -> page.line(row(line, known, subject)));
    writeTerms(late, subject.plan().currency(), page);
  }

  /** What the terms of contracts add to lateness: nothing on the usual ones. */
  private static void writeTerms(List<LineLateness> late, String currency, Page page) {
    List<String> ignored =
        late.stream().filter(line -> !line.counted()).map(LineLateness::contractLine).toList();
    if (!ignored.isEmpty()) {
      page.wrapped("  ", "No stage counts the lateness of " + String.join(", ", ignored) + ".");
    }
    double forLate = late.stream().mapToDouble(LineLateness::latePenalty).sum();
    double forMissing = late.stream().mapToDouble(LineLateness::undeliveredPenalty).sum();
    if (forLate + forMissing > 0) {
      page.line(
          "  Penalties: %s %s for lateness, %s %s for what is not delivered."
              .formatted(Figures.brief(forLate), currency, Figures.brief(forMissing), currency));
    }
  }

  private static String row(LineLateness late, Map<String, ContractLine> known, Subject subject) {
    ContractLine line = known.get(late.contractLine());
    YearMonth last = subject.model().horizon().last();
    YearMonth cleared = late.cleared();
    YearMonth end = cleared == null ? last.plusMonths(1) : cleared;
    return "  %s %s %s %s %s %s  %s"
        .formatted(
            Page.left(late.contractLine(), 20),
            Page.left(line == null ? "" : subject.names().item(line.item()), 20),
            late.firstLate(),
            Page.right(String.valueOf(ChronoUnit.MONTHS.between(late.firstLate(), end)), 6),
            Page.right(Figures.units(late.mostOwed()), 10),
            Page.right(Figures.units(late.unitMonths()), 12),
            cleared == null ? uncleared(late) : cleared);
  }

  private static String uncleared(LineLateness late) {
    return late.lost() > 0
        ? "never, %s lost".formatted(Figures.units(late.lost()))
        : "no, %s owed".formatted(Figures.units(late.undelivered()));
  }
}
