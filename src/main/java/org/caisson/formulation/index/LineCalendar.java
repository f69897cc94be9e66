package org.caisson.formulation.index;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.caisson.domain.horizon.Horizon;
import org.caisson.domain.plant.Availability;
import org.caisson.domain.plant.CapacityStep;
import org.caisson.domain.plant.Line;
import org.caisson.domain.plant.LineProduct;

/** Works out a line's capacity month by month from its rates, its dated steps and its calendar. */
final class LineCalendar {
  private final Line line;
  private final Horizon horizon;
  private final double[] max;
  private final double[] msr;
  private final double[] rate185;
  private final double[] available;
  private final double[] mostAdded;

  /** The calendar of a line that options may expand by so much in each month. */
  LineCalendar(Line line, Horizon horizon, double[] mostAdded) {
    this.mostAdded = mostAdded;
    this.line = line;
    this.horizon = horizon;
    int months = horizon.months();
    max = filled(months, highest(LineProductRatio.MAX));
    msr = filled(months, highest(LineProductRatio.MSR));
    rate185 = filled(months, 1);
    available = filled(months, 1);
    stepsInOrder().forEach(this::apply);
    line.availability().forEach(this::restrict);
    close();
  }

  IndexedLine indexed(int firstProduct) {
    return new IndexedLine(
        line, max, msr, rate185, available, reachable(), firstProduct, line.products().size());
  }

  private double[] reachable() {
    double[] reachable = max.clone();
    for (int t = 0; t < reachable.length; t++) {
      reachable[t] += isClosed(t) ? 0 : mostAdded[t];
    }
    return reachable;
  }

  private enum LineProductRatio {
    MAX,
    MSR
  }

  private double highest(LineProductRatio ratio) {
    return line.products().stream()
        .mapToDouble(p -> ratio == LineProductRatio.MAX ? p.maxTempo() : p.msrTempo())
        .max()
        .orElse(0);
  }

  private List<CapacityStep> stepsInOrder() {
    return line.capacitySteps().stream().sorted(Comparator.comparing(CapacityStep::month)).toList();
  }

  /** A step is stated in one product's units and scales the whole line in the same proportion. */
  private void apply(CapacityStep step) {
    LineProduct product = productOf(step);
    int from = Math.max(0, horizon.index(step.month()));
    Double newMax = step.max();
    if (newMax != null) {
      fillFrom(max, from, highest(LineProductRatio.MAX) * newMax / product.max());
    }
    Double newRate = step.rate185();
    if (newRate != null) {
      fillFrom(rate185, from, newRate / product.rate185());
    }
    Double newMsr = step.msr();
    if (newMsr != null) {
      fillFrom(msr, from, scaledMsr(product, newMsr));
    }
  }

  private double scaledMsr(LineProduct product, double newMsr) {
    return product.msr() == 0
        ? newMsr / product.rate185()
        : highest(LineProductRatio.MSR) * newMsr / product.msr();
  }

  private LineProduct productOf(CapacityStep step) {
    return line.products().stream()
        .filter(p -> step.item() == null || p.item().equals(step.item()))
        .findFirst()
        .orElseThrow();
  }

  private void restrict(Availability span) {
    int from = Math.max(0, horizon.index(span.from()));
    int to = Math.min(horizon.months() - 1, horizon.index(span.to()));
    for (int t = from; t <= to; t++) {
      available[t] = Math.min(available[t], span.share());
    }
  }

  private void close() {
    for (int t = 0; t < horizon.months(); t++) {
      if (isClosed(t) || !line.built()) {
        max[t] = 0;
        msr[t] = 0;
      }
    }
  }

  private boolean isClosed(int t) {
    return (line.opens() != null && t < horizon.index(line.opens()))
        || (line.closes() != null && t > horizon.index(line.closes()));
  }

  private static double[] filled(int months, double value) {
    double[] array = new double[months];
    Arrays.fill(array, value);
    return array;
  }

  private static void fillFrom(double[] array, int from, double value) {
    Arrays.fill(array, Math.min(from, array.length), array.length, value);
  }
}
