package org.caisson.domain.plan.check;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.caisson.domain.plant.CapacityStep;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;
import org.jspecify.annotations.Nullable;

/** The rates of a line in a month: what it had, changed by its last steps and by what is bought. */
final class RatesInForce {
  private final Line line;
  private final YearMonth month;
  private final double added;

  RatesInForce(Line line, YearMonth month, BoughtCapacity bought) {
    this.line = line;
    this.month = month;
    added = bought.share(line, month);
  }

  boolean isOpen() {
    return (line.opens() == null || !month.isBefore(line.opens()))
        && (line.closes() == null || !month.isAfter(line.closes()));
  }

  /** MAX in proportion to what the line had before any step; what was bought counts as well. */
  double max() {
    return isOpen() ? (line.built() ? changed(CapacityStep::max, LineProduct::max) : 0) + added : 0;
  }

  /** The tempo of MAX. */
  double maxTempo() {
    return max() * highest(LineProduct::maxTempo);
  }

  /** The tempo of the 1-8-5 rate. */
  double tempo185() {
    return changed(CapacityStep::rate185, LineProduct::rate185);
  }

  /**
   * The tempo of the minimum sustaining rate; a rate from nothing is counted in its own product.
   */
  double msrTempo() {
    if (!isOpen() || !line.built()) {
      return 0;
    }
    CapacityStep step = last(CapacityStep::msr);
    Double msr = step == null ? null : step.msr();
    if (step == null || msr == null) {
      return highest(LineProduct::msrTempo);
    }
    LineProduct product = productOf(step);
    return product.msr() == 0
        ? msr / product.rate185()
        : highest(LineProduct::msrTempo) * msr / product.msr();
  }

  private double highest(ToDoubleFunction<LineProduct> tempo) {
    return line.products().stream().mapToDouble(tempo).max().orElse(0);
  }

  /** What the last step in force states, in proportion to the product it is stated for. */
  private double changed(
      Function<CapacityStep, @Nullable Double> rate, ToDoubleFunction<LineProduct> before) {
    CapacityStep step = last(rate);
    Double stated = step == null ? null : rate.apply(step);
    return step == null || stated == null ? 1 : stated / before.applyAsDouble(productOf(step));
  }

  private @Nullable CapacityStep last(Function<CapacityStep, @Nullable Double> rate) {
    return line.capacitySteps().stream()
        .filter(step -> rate.apply(step) != null && !step.month().isAfter(month))
        .max(Comparator.comparing(CapacityStep::month))
        .orElse(null);
  }

  private LineProduct productOf(CapacityStep step) {
    return line.products().stream()
        .filter(product -> step.item() == null || product.item().equals(step.item()))
        .findFirst()
        .orElseThrow();
  }
}
