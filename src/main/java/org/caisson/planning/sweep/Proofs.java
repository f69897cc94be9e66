package org.caisson.planning.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.caisson.planning.StagePrices;

/** The prices of all plans made so far, and what they prove of spans between planned values. */
final class Proofs {
  /** How near the end of a span it may be cut, as a share of it. */
  private static final double NEAR_END = 1e-6;

  private final List<StagePrices> pool = new ArrayList<>();
  private final Map<Knot, Map<StagePrices, double[]>> proven = new HashMap<>();

  void add(StagePrices prices) {
    pool.add(prices);
  }

  /**
   * The first stage that no prices prove at both ends of a span together with all stages before it;
   * empty when the span is proven.
   */
  OptionalInt doubt(Span span) {
    int stages = span.left().stageCount();
    int depth = pool.stream().mapToInt(prices -> depth(prices, span)).max().orElse(0);
    return depth == stages ? OptionalInt.empty() : OptionalInt.of(depth);
  }

  /** How many stages, from the first, prices prove at both ends. */
  private int depth(StagePrices prices, Span span) {
    int depth = 0;
    while (depth < span.left().stageCount()
        && meets(prices, span.left(), depth)
        && meets(prices, span.right(), depth)) {
      depth++;
    }
    return depth;
  }

  /**
   * Where the lines meet that prices prove for a stage from either end of a span, when all stages
   * before it are proven over the span.
   */
  OptionalDouble meeting(Span span, int stage) {
    OptionalDouble rise = slope(span, stage, span.left(), span.right());
    OptionalDouble fall = slope(span, stage, span.right(), span.left());
    if (rise.isEmpty() || fall.isEmpty()) {
      return OptionalDouble.empty();
    }
    double up = rise.getAsDouble();
    double down = fall.getAsDouble();
    double chord = (span.right().value(stage) - span.left().value(stage)) / span.width();
    double meeting = span.left().at() + span.width() * (chord - down) / (up - down);
    return span.holdsInside(meeting, NEAR_END)
        ? OptionalDouble.of(meeting)
        : OptionalDouble.empty();
  }

  /** The slope of the tightest line through the value at one end, as seen from the other. */
  private OptionalDouble slope(Span span, int stage, Knot through, Knot from) {
    double width = from.at() - through.at();
    return pool.stream()
        .filter(prices -> depth(prices, span) == stage && meets(prices, through, stage))
        .mapToDouble(prices -> proven(prices, from)[stage])
        .filter(Double::isFinite)
        .boxed()
        .min((a, b) -> Double.compare(distance(from, stage, a), distance(from, stage, b)))
        .map(line -> OptionalDouble.of((line - through.value(stage)) / width))
        .orElseGet(OptionalDouble::empty);
  }

  private static double distance(Knot from, int stage, double line) {
    return Math.abs(from.value(stage) - line);
  }

  private boolean meets(StagePrices prices, Knot knot, int stage) {
    return knot.isMetBy(proven(prices, knot), stage);
  }

  private double[] proven(StagePrices prices, Knot knot) {
    return proven
        .computeIfAbsent(knot, k -> new HashMap<>())
        .computeIfAbsent(prices, knot::provenBy);
  }
}
