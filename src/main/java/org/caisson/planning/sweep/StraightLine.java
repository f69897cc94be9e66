package org.caisson.planning.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.caisson.formulation.Formulation;
import org.caisson.planning.StagePrices;

/**
 * Whether a parameter moves the bounds of the program along a line. A bound of the formulation
 * follows a number of the model along a line, or along two where the number passes another one (the
 * smaller or the larger of the two counts). Such a bound lies on a line between two values if and
 * only if it does so half-way.
 */
final class StraightLine {
  private static final double ROUNDING = 1e-9;
  private static final int HALVINGS = 40;

  private final Parameter parameter;
  private final List<Span> known = new ArrayList<>();

  StraightLine(Parameter parameter) {
    this.parameter = parameter;
  }

  boolean holds(Span span) {
    if (known.stream().noneMatch(whole -> whole.covers(span)) && isLine(span)) {
      known.add(span);
    }
    return known.stream().anyMatch(whole -> whole.covers(span));
  }

  private boolean isLine(Span span) {
    StagePrices prices = span.left().prices().orElseThrow();
    return isLine(prices, span.left().formulation(), span.left().at(), span.right().at());
  }

  /** The value up to which the line from the lower end of a span goes, if it ends inside. */
  OptionalDouble end(Span span) {
    StagePrices prices = span.left().prices().orElseThrow();
    double low = span.left().at();
    double high = span.right().at();
    for (int k = 0; k < HALVINGS; k++) {
      double middle = low + (high - low) / 2;
      if (isLine(prices, span.left().formulation(), span.left().at(), middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low > span.left().at() ? OptionalDouble.of(low) : OptionalDouble.empty();
  }

  private boolean isLine(StagePrices prices, Formulation left, double from, double to) {
    Formulation between = program(from + (to - from) / 2);
    return prices.fit(between) && prices.offTheLine(left, between, program(to), 0.5) <= ROUNDING;
  }

  private Formulation program(double value) {
    return Formulation.of(parameter.at(value));
  }
}
