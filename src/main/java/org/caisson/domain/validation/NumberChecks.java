package org.caisson.domain.validation;

import java.util.List;
import org.caisson.domain.model.PlanningModel;

/** Figures are numbers, and numbers that make sense. */
final class NumberChecks {
  private NumberChecks() {}

  static List<Check> checks() {
    return List.of(
        Check.error(
            "number.notFinite",
            "Every figure is a finite number: not NaN, not infinite.",
            NumberChecks::notFinite),
        Check.error(
            "number.range",
            "No figure is negative or absurd: shares lie in 0 to 1, rates up to 1e9 a month,"
                + " quantities up to 1e12, money up to 1e14, lead times up to 120 months, horizons"
                + " up to 240 months.",
            NumberChecks::range));
  }

  private static void notFinite(PlanningModel model, IssueCollector issues) {
    ModelTour.of(
        model,
        new ModelVisitor() {
          @Override
          public void number(Limit limit, Pointer pointer, String name, double value) {
            if (!Double.isFinite(value)) {
              issues.report(
                  pointer,
                  value,
                  figure(name, value)
                      + " is not a finite number, and no plan can be computed from it. Maybe a"
                      + " formula failed where it came from.");
            }
          }
        });
  }

  private static void range(PlanningModel model, IssueCollector issues) {
    ModelTour.of(
        model,
        new ModelVisitor() {
          @Override
          public void number(Limit limit, Pointer pointer, String name, double value) {
            if (!limit.permits(value)) {
              issues.report(pointer, value, figure(name, value) + " " + limit.objection(value));
            }
          }
        });
  }

  private static String figure(String name, double value) {
    return Words.name(name) + " (" + Words.number(value) + ")";
  }
}
