package org.caisson.domain.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.caisson.domain.model.AllocationRule;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.plant.IndustrialBase;

/**
 * Rounds of fairness are exact because duals say who cannot be served better, and duals say nothing
 * of other whole numbers: fairness and whole numbers are not asked for together.
 */
final class FairnessChecks {
  private FairnessChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
                "fairness.whole",
                "Where fairness between nations is asked for, nothing is asked for in whole numbers.",
                FairnessChecks::whole)
            .needing("/contractLines", "/industrialBase"));
  }

  private static void whole(PlanningModel model, IssueCollector issues) {
    if (isFair(model)) {
      whole(model)
          .ifPresent(
              what ->
                  issues.report(
                      Pointer.ROOT.at("policy"),
                      null,
                      "Fairness between nations is asked for together with whole numbers ("
                          + what
                          + "), and its rounds are exact only where things may come in parts."
                          + " Maybe choose another policy or another stage, or let it come in"
                          + " parts."));
    }
  }

  private static boolean isFair(PlanningModel model) {
    return model.stages().isEmpty()
        ? model.policy().rule() == AllocationRule.MAX_MIN_FAIR
        : model.stages().stream()
            .flatMap(stage -> stage.terms().stream())
            .anyMatch(term -> term.stage() == StageKind.FAIRNESS);
  }

  /** The first thing that must be whole, as the model names it. */
  private static Optional<String> whole(PlanningModel model) {
    IndustrialBase base = model.industrialBase();
    Stream<String> lines =
        base.lines().stream()
            .filter(line -> line.cold() != null && line.cold().whole())
            .map(line -> "`cold` of line `" + line.id() + "`");
    Stream<String> options =
        base.expansions().stream()
            .filter(option -> option.wholeCopies())
            .map(option -> "`wholeCopies` of expansion option `" + option.id() + "`");
    Stream<String> people =
        base.workforces().stream()
            .filter(workforce -> workforce.wholePeople())
            .map(workforce -> "`wholePeople` of workforce `" + workforce.id() + "`");
    Stream<String> orders =
        model.contractLines().stream()
            .filter(line -> !line.terms().partialDelivery())
            .map(line -> "`partialDelivery` of contract line `" + line.id() + "`");
    return Stream.of(lines, options, people, orders).flatMap(found -> found).findFirst();
  }
}
