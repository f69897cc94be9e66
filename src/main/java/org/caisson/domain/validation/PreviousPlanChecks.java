package org.caisson.domain.validation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.PreviousWork;

/** A previous plan speaks of work that the model's lines do, and once of each. */
final class PreviousPlanChecks {
  private PreviousPlanChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
                "previous.notMade",
                "A line of the previous plan makes the item that is named with it.",
                PreviousPlanChecks::notMade)
            .needing("/industrialBase/lines", "/industrialBase/items"),
        Check.error(
            "previous.duplicate",
            "The previous plan names a line, an item and a month together once.",
            PreviousPlanChecks::twice));
  }

  private static void notMade(PlanningModel model, IssueCollector issues) {
    Set<String> lines = Ids.of(model, Kind.LINE);
    Set<String> items = Ids.of(model, Kind.ITEM);
    Set<String> made =
        model.industrialBase().lines().stream()
            .flatMap(line -> line.products().stream().map(p -> line.id() + "/" + p.item()))
            .collect(Collectors.toSet());
    Pointer.ROOT.each(
        "previousPlan",
        model.previousPlan(),
        (p, work) -> {
          boolean known = lines.contains(work.line()) && items.contains(work.item());
          if (known && !made.contains(work.line() + "/" + work.item())) {
            issues.report(p.at("item"), work.item(), notMade(work));
          }
        });
  }

  private static String notMade(PreviousWork work) {
    return "Line "
        + Words.name(work.line())
        + " does not make "
        + Words.name(work.item())
        + ", so the previous plan's work cannot be kept to. Maybe add the product to the line, or"
        + " remove the entry.";
  }

  private static void twice(PlanningModel model, IssueCollector issues) {
    Set<String> seen = new HashSet<>();
    Pointer.ROOT.each(
        "previousPlan",
        model.previousPlan(),
        (p, work) -> {
          String about = work.line() + " " + work.item() + " " + work.month();
          if (!work.line().isEmpty() && !work.item().isEmpty() && !seen.add(about)) {
            issues.report(
                p,
                about,
                "The previous plan names "
                    + Words.name(about)
                    + " twice, and it cannot be said which entry counts. Maybe remove one.");
          }
        });
  }
}
