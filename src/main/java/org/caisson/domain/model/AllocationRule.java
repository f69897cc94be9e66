package org.caisson.domain.model;

/** How a month's output is divided between Ukraine and restocking. */
public enum AllocationRule {
  /** The shortfall of Ukraine is brought to its least before restocking is looked at. */
  UKRAINE_FIRST,
  /** Stock floors and objectives are served before the need of Ukraine. */
  RESTOCK_FIRST,
  /** A stated share of what pool lines deliver goes to Ukraine, month by month. */
  FIXED_SHARE,
  /** Stock floors first, then Ukraine, then the rest of the way to the objectives. */
  STOCK_FLOORS_THEN_UKRAINE,
  /** The shortfalls of Ukraine and of the stockpiles are weighed against each other. */
  WEIGHTED,
  /** No nation's orders can be filled better except at the cost of one that fares worse. */
  MAX_MIN_FAIR
}
