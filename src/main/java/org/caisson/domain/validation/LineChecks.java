package org.caisson.domain.validation;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;

/** The rates of a line agree with each other. */
final class LineChecks {
  private LineChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error("line.noProducts", "Every line makes something.", LineChecks::noProducts),
        Check.error(
            "rates.msrAbove185",
            "The minimum sustaining rate is at most the 1-8-5 rate.",
            LineChecks::msrAbove185),
        Check.error(
            "rates.maxBelow185",
            "The MAX rate is at least the 1-8-5 rate.",
            LineChecks::maxBelow185),
        Check.error(
            "line.warmWithoutCost",
            "A line is kept warm when, and only when, being below its minimum sustaining rate has"
                + " a cost.",
            LineChecks::warmWithoutCost),
        Check.error(
            "tempo.aboveMax",
            "No line starts at a tempo above the one its MAX rates allow.",
            LineChecks::tempoAboveMax));
  }

  private static void eachLine(PlanningModel model, BiConsumer<Pointer, Line> visitor) {
    Pointer.ROOT.at("industrialBase").each("lines", model.industrialBase().lines(), visitor);
  }

  private static void noProducts(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (p, line) -> {
          if (line.products().isEmpty()) {
            issues.report(
                p.at("products"),
                null,
                "Line "
                    + Words.name(line.id())
                    + " makes nothing, so it has no capacity. Maybe list what it makes in"
                    + " `products`, or remove the line.");
          }
        });
  }

  private static void warmWithoutCost(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (at, line) -> {
          if (line.keepWarm() && line.belowMsrCost() == null) {
            issues.report(
                at.at("keepWarm"),
                "true",
                "Line "
                    + Words.name(line.id())
                    + " is to be kept warm, but being below its minimum sustaining rate costs"
                    + " nothing, so nothing would keep it there. Maybe state `belowMsrCost`.");
          }
          if (!line.keepWarm() && line.belowMsrCost() != null) {
            issues.report(
                at.at("keepWarm"),
                "false",
                "Line "
                    + Words.name(line.id())
                    + " has a cost below its minimum sustaining rate, but need not be kept warm, so"
                    + " the cost would never be charged. Maybe set `keepWarm` to true, or remove"
                    + " `belowMsrCost`.");
          }
        });
  }

  private static void msrAbove185(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (at, line) ->
            at.each(
                "products",
                line.products(),
                (p, product) -> {
                  if (product.msr() > product.rate185()) {
                    issues.report(p.at("msr"), product.msr(), msrAbove185(line, product));
                  }
                }));
  }

  private static String msrAbove185(Line line, LineProduct product) {
    return "`msr` ("
        + Words.number(product.msr())
        + ") of "
        + product(line, product)
        + " is above `rate185` ("
        + Words.number(product.rate185())
        + "), so the line would be lost even at its peacetime rate. Maybe the two were swapped.";
  }

  private static void maxBelow185(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (at, line) ->
            at.each(
                "products",
                line.products(),
                (p, product) -> {
                  if (product.max() < product.rate185()) {
                    issues.report(p.at("max"), product.max(), maxBelow185(line, product));
                  }
                }));
  }

  private static String maxBelow185(Line line, LineProduct product) {
    return "`max` ("
        + Words.number(product.max())
        + ") of "
        + product(line, product)
        + " is below `rate185` ("
        + Words.number(product.rate185())
        + "), yet all shifts make at least as much as one. Maybe the two were swapped.";
  }

  private static String product(Line line, LineProduct product) {
    return "item " + Words.name(product.item()) + " on line " + Words.name(line.id());
  }

  private static void tempoAboveMax(PlanningModel model, IssueCollector issues) {
    eachLine(
        model,
        (p, line) -> {
          OptionalDouble most = line.products().stream().mapToDouble(LineProduct::maxTempo).max();
          // Just above, to forgive a tempo that was itself computed as MAX divided by 1-8-5.
          if (most.isPresent() && line.currentTempo() > most.getAsDouble() * (1 + 1e-6)) {
            issues.report(
                p.at("currentTempo"),
                line.currentTempo(),
                "`currentTempo` ("
                    + Words.number(line.currentTempo())
                    + ") of line "
                    + Words.name(line.id())
                    + " is above its greatest tempo, MAX divided by 1-8-5 ("
                    + Words.number(most.getAsDouble())
                    + "). Maybe it was given in units a month; tempo is a multiple of `rate185`.");
          }
        });
  }
}
