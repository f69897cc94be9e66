package org.caisson.domain.validation;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.Line;

/**
 * Lines that are not built, and lines that may go cold, are said to be so without contradiction.
 */
final class ColdLineChecks {
  private ColdLineChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "line.notBuilt",
            "A line that is not built neither runs, nor is kept warm or goes cold, nor has capacity steps.",
            ColdLineChecks::notBuilt),
        Check.error(
            "line.coldWithoutRate",
            "A line of which going cold costs anything has a minimum sustaining rate.",
            ColdLineChecks::coldWithoutRate));
  }

  private static void eachLine(PlanningModel model, BiConsumer<Pointer, Line> visitor) {
    Pointer.ROOT.at("industrialBase").each("lines", model.industrialBase().lines(), visitor);
  }

  private static void notBuilt(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (at, line) -> {
          Optional<String> field = line.built() ? Optional.empty() : contradiction(line);
          field.ifPresent(
              name ->
                  issues.report(
                      at.at(name),
                      name.equals("currentTempo") ? Words.number(line.currentTempo()) : null,
                      "Line "
                          + Words.name(line.id())
                          + " is not built, but its `"
                          + name
                          + "` says that it is there. Maybe leave out `built`, or leave out `"
                          + name
                          + "`."));
        });
  }

  private static Optional<String> contradiction(Line line) {
    if (line.currentTempo() > 0) {
      return Optional.of("currentTempo");
    }
    if (line.keepWarm()) {
      return Optional.of("keepWarm");
    }
    if (line.cold() != null) {
      return Optional.of("cold");
    }
    return line.capacitySteps().isEmpty() ? Optional.empty() : Optional.of("capacitySteps");
  }

  private static void coldWithoutRate(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (at, line) -> {
          boolean hasRate =
              line.products().stream().anyMatch(product -> product.msr() > 0)
                  || line.capacitySteps().stream().anyMatch(step -> step.msr() != null);
          if (line.cold() != null && !hasRate) {
            issues.report(
                at.at("cold"),
                null,
                "Line "
                    + Words.name(line.id())
                    + " has no minimum sustaining rate, so it never goes cold. Maybe state `msr`"
                    + " of its products, or leave out `cold`.");
          }
        });
  }
}
