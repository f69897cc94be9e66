package org.caisson.formulation.index;

import org.caisson.domain.plant.Expansion;

/**
 * An expansion option with its months counted from the first of the horizon.
 *
 * @param option the option
 * @param line the line that grows
 * @param tempo what a copy that is fully ramped adds to the tempo of MAX: {@code adds} in
 *     proportion to the MAX rate of the product that it counts, as capacity steps are
 * @param earliest the first month in which it can be ordered
 * @param latest the last month in which it can be ordered and still begin to produce in the horizon
 */
public record IndexedExpansion(Expansion option, int line, double tempo, int earliest, int latest) {

  /** Months from the order to the first month of production. */
  public int delay() {
    return option.administrativeMonths() + option.buildingMonths() + option.firstArticleMonths();
  }

  /** Whether it can be ordered in a month. */
  public boolean canOrder(int t) {
    return t >= earliest && t <= latest;
  }

  /** What a copy ordered in one month adds to the tempo of MAX in another. */
  public double tempoAdded(int ordered, int t) {
    int producing = t - ordered - delay();
    if (producing < 0) {
      return 0;
    }
    return producing < option.rampProfile().size()
        ? tempo * option.rampProfile().get(producing)
        : tempo;
  }

  /**
   * The share of a copy's building that falls into a month: even over the months of building, all
   * of it in the month after the administrative ones where building takes none.
   */
  public double buildingShare(int ordered, int t) {
    int building = t - ordered - option.administrativeMonths();
    int months = Math.max(1, option.buildingMonths());
    return building >= 0 && building < months ? 1.0 / months : 0;
  }
}
