package org.caisson.testing;

/** What a generated model may have; without any of them it has plants, orders and nothing else. */
public enum Feature {
  YIELDS,
  THROUGHPUT,
  RAMPS,
  CAPACITY_STEPS,
  AVAILABILITY,
  OPENING_AND_CLOSING,
  WARM_LINES,
  SHARED_LINES,
  SECOND_PLANTS,
  SUPPLY_STEPS,
  SUPPLY_LEAD_TIMES,
  OPENING_STOCKS,
  STORAGE,
  LEAD_TIMES,
  ELIGIBILITY,
  PRIORITIES,
  UKRAINE_AND_POOL,
  DATED_ACCEPTANCE,
  DELIVERED_BEFORE,
  STOCKPILES,
  DONATIONS,
  NEEDS,
  BUDGETS,
  TWO_CURRENCIES
}
