package org.caisson.domain.plan;

import java.time.YearMonth;

/**
 * A nation's stock of an item at the end of a month, and what moved it.
 *
 * @param nation the id of the nation
 * @param item the id of the item
 * @param month the month
 * @param quantity units held at its end
 * @param objective units the nation wants to hold
 * @param floor units it will not go below of its own will
 * @param received units delivered in the month
 * @param donated units given to Ukraine in the month
 * @param used units used by its own forces in the month
 * @param unmetUse units its own forces wanted and did not get
 */
public record StockpileLevel(
    String nation,
    String item,
    YearMonth month,
    double quantity,
    double objective,
    double floor,
    double received,
    double donated,
    double used,
    double unmetUse) {

  /** Units below the objective, never negative. */
  public double shortfall() {
    return Math.max(0, objective - quantity);
  }
}
