package org.caisson.formulation.index;

import org.caisson.domain.plant.Line;

/**
 * A line with its capacity worked out month by month. Tempos are multiples of the 1-8-5 rate before
 * any capacity step; arrays are indexed by month.
 *
 * @param line the line
 * @param maxTempo the highest tempo of MAX without expansion options, 0 while the line is closed or
 *     not built
 * @param msrTempo the tempo of the minimum sustaining rate, 0 while the line is closed
 * @param tempo185 the tempo of the 1-8-5 rate in force
 * @param availability the usable share of each month, 0 to 1
 * @param reachableTempo the highest tempo that MAX can have when all expansion options are bought
 *     as early as can be; that of MAX where there are none, 0 while the line is closed
 * @param firstProduct the index of its first product
 * @param productCount how many products it makes; their indices follow each other
 */
public record IndexedLine(
    Line line,
    double[] maxTempo,
    double[] msrTempo,
    double[] tempo185,
    double[] availability,
    double[] reachableTempo,
    int firstProduct,
    int productCount) {

  /** The highest MAX as a multiple of the 1-8-5 rate among its products, before any step. */
  public double baseMaxTempo() {
    return line.products().stream().mapToDouble(p -> p.maxTempo()).max().orElse(0);
  }

  /** Whether its products differ in how far MAX lies above their 1-8-5 rates. */
  public boolean productsDifferInMax() {
    double base = baseMaxTempo();
    return line.products().stream().anyMatch(p -> Math.abs(p.maxTempo() - base) > 1e-12 * base);
  }

  /** Units a month of its first product at tempo 1; turns a worth per tempo into one per unit. */
  public double unitsPerTempo() {
    return line.products().get(0).rate185();
  }

  /** Whether the line can work in month {@code t}, if with bought capacity only. */
  public boolean open(int t) {
    return reachableTempo[t] > 0 && availability[t] > 0;
  }

  /** Whether the line can work in month {@code t} with nothing bought. */
  public boolean standing(int t) {
    return maxTempo[t] > 0 && availability[t] > 0;
  }
}
