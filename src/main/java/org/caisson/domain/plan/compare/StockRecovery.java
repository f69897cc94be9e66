package org.caisson.domain.plan.compare;

import java.util.List;

/**
 * A stockpile that recovers at another time.
 *
 * @param nation the id of the nation
 * @param item the id of the item
 * @param base in the base
 * @param others in the others
 */
public record StockRecovery(String nation, String item, StockState base, List<StockState> others) {

  /** Unit-months below the objective. */
  public Figures missing() {
    return new Figures(base.missing(), others.stream().map(StockState::missing).toList());
  }
}
