package org.caisson.domain.validation;

import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plant.Line;

/** Months lie within the horizon and follow each other. */
final class CalendarChecks {
  private CalendarChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
                "month.outsideHorizon",
                "Deliveries, donations, needs, availability and steps lie in months that are"
                    + " planned.",
                CalendarChecks::outsideHorizon)
            .needing("/horizon"),
        Check.error(
            "span.reversed", "No span of months ends before it begins.", CalendarChecks::reversed),
        Check.error(
            "line.closesBeforeOpening",
            "No line closes before it opens.",
            CalendarChecks::closesBeforeOpening));
  }

  private static void outsideHorizon(PlanningModel model, IssueCollector issues) {
    Horizon horizon = model.horizon();
    ModelTour.of(
        model,
        new ModelVisitor() {
          @Override
          public void month(String thing, Pointer pointer, YearMonth month) {
            if (!horizon.contains(month)) {
              issues.report(pointer, month.toString(), outside(thing, month, horizon));
            }
          }
        });
  }

  private static String outside(String thing, YearMonth month, Horizon horizon) {
    boolean early = month.isBefore(horizon.start());
    return thing
        + " is in "
        + month
        + ", "
        + (early ? "before" : "after")
        + " the planned months "
        + horizon.start()
        + " to "
        + horizon.last()
        + ". Maybe the year is wrong, or `horizon` should "
        + (early ? "start earlier." : "have more months.");
  }

  private static void reversed(PlanningModel model, IssueCollector issues) {
    ModelTour.of(
        model,
        new ModelVisitor() {
          @Override
          public void span(String thing, Pointer pointer, YearMonth from, YearMonth to) {
            if (to.isBefore(from)) {
              issues.report(
                  pointer.at("to"),
                  to.toString(),
                  thing
                      + " ends in "
                      + to
                      + ", before it begins in "
                      + from
                      + ". Maybe `from` and `to` were swapped.");
            }
          }
        });
  }

  private static void closesBeforeOpening(PlanningModel model, IssueCollector issues) {
    Pointer.ROOT
        .at("industrialBase")
        .each(
            "lines",
            model.industrialBase().lines(),
            (p, line) -> {
              if (neverOpen(line)) {
                issues.report(
                    p.at("closes"),
                    String.valueOf(line.closes()),
                    "Line "
                        + Words.name(line.id())
                        + " closes in "
                        + line.closes()
                        + ", before it opens in "
                        + line.opens()
                        + ". Maybe `opens` and `closes` were swapped.");
              }
            });
  }

  private static boolean neverOpen(Line line) {
    return line.opens() != null && line.closes() != null && line.closes().isBefore(line.opens());
  }
}
