package org.caisson.domain.contract;

/** Where the deliveries of a contract line go. */
public enum Destination {
  /** To the stockpiles of the buyers. */
  RESTOCK,
  /** To Ukraine, paid for by the buyers. */
  UKRAINE,
  /** The allocation policy divides each month's deliveries between the two. */
  POOL
}
