package org.caisson.domain.validation;

import java.util.List;
import java.util.function.BiConsumer;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.CapacityStep;
import org.caisson.domain.plant.ColdLine;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;

/**
 * A line that is warm or cold as a whole runs at its minimum sustaining rate or not at all, so that
 * its tempo must be able to rise to that rate in one month.
 */
final class ColdStartChecks {
  /** Tempos are quotients; this much is rounding. */
  private static final double ROUNDING = 1e-9;

  private ColdStartChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "line.neverWarm",
            "A line that is warm or cold as a whole can rise to its minimum sustaining rate in the first month.",
            ColdStartChecks::neverWarm),
        Check.warning(
            "line.coldForGood",
            "A line that is warm or cold as a whole and runs can be started again when it is cold.",
            ColdStartChecks::coldForGood));
  }

  private static void neverWarm(PlanningModel model, IssueCollector issues) {
    eachTooSlow(
        model,
        (at, line) -> {
          if (!runs(line)) {
            issues.report(at, line.rampLimit(), of(line) + ", so it can never be warm. " + MAYBE);
          }
        });
  }

  private static void coldForGood(PlanningModel model, IssueCollector issues) {
    eachTooSlow(
        model,
        (at, line) -> {
          if (runs(line)) {
            issues.report(
                at,
                line.rampLimit(),
                of(line) + ", so once it is cold it stays so for good. " + MAYBE);
          }
        });
  }

  private static final String MAYBE =
      "Maybe raise `rampLimit` to that, or leave out `whole` of its `cold`, and a part of the line"
          + " can start.";

  private static void eachTooSlow(PlanningModel model, BiConsumer<Pointer, Line> visitor) {
    Pointer.ROOT
        .at("industrialBase")
        .each(
            "lines",
            model.industrialBase().lines(),
            (at, line) -> {
              if (isTooSlow(line, 0)) {
                visitor.accept(at.at("rampLimit"), line);
              }
            });
  }

  /** Whether the tempo that it has at first, and what it may rise by, are enough to be warm. */
  private static boolean runs(Line line) {
    return line.currentTempo() > 0 && !isTooSlow(line, line.currentTempo());
  }

  private static boolean isTooSlow(Line line, double from) {
    ColdLine cold = line.cold();
    Double limit = line.rampLimit();
    return cold != null
        && cold.whole()
        && limit != null
        && from + limit < leastTempo(line) - ROUNDING;
  }

  /** The least tempo that the minimum sustaining rate ever has; steps scale the whole line. */
  private static double leastTempo(Line line) {
    double base = line.products().stream().mapToDouble(LineProduct::msrTempo).max().orElse(0);
    return line.capacitySteps().stream()
        .mapToDouble(step -> tempoAfter(step, line, base))
        .reduce(base, Math::min);
  }

  private static double tempoAfter(CapacityStep step, Line line, double base) {
    Double msr = step.msr();
    if (msr == null) {
      return base;
    }
    return line.products().stream()
        .filter(product -> step.item() == null || product.item().equals(step.item()))
        .findFirst()
        .map(product -> product.msr() == 0 ? msr / product.rate185() : base * msr / product.msr())
        .orElse(base);
  }

  private static String of(Line line) {
    Double limit = line.rampLimit();
    return "`rampLimit` ("
        + Words.number(limit == null ? 0 : limit)
        + ") of line "
        + Words.name(line.id())
        + " is less than the tempo of its minimum sustaining rate ("
        + Words.number(leastTempo(line))
        + "), below which a line does not run that is warm or cold as a whole";
  }
}
