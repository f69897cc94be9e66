package org.caisson.domain.model;

/** What an objective stage brings to its least or its most, after the stages before it. */
public enum StageKind {
  /** Unit-months that contract lines are late, one stage for each priority, the first one first. */
  LATENESS,
  /** Units of its monthly need that Ukraine does not get, over all months and items. */
  UKRAINE_SHORTFALL,
  /** Unit-months that pledged donations are owed. */
  PLEDGE_DELAY,
  /** Unit-months that stockpiles lie below their floors. */
  FLOOR_SHORTFALL,
  /** Unit-months that stockpiles lie below their objectives. */
  RESTOCK_SHORTFALL,
  /** Money for production, purchase, holding and lines below their minimum sustaining rate. */
  COST,
  /**
   * The worst unfulfilment among nations, then the worst among those who can still be served
   * better, and so on: one stage a round.
   */
  FAIRNESS,
  /** Tempo-months by which work departs from a previous plan. */
  INSTABILITY,
  /** Money: the prices earned on delivery, less everything that {@link #COST} counts. */
  MARGIN,
  /** Money by which payments exceed soft budgets. */
  BUDGET_EXCESS
}
