package org.caisson.domain.plan;

/** What an input that takes part in a contradiction states. */
public enum InputKind {
  /** What a contract line owes in a month that must be kept. */
  CONTRACT_LINE(Side.COMMITMENT),
  /** That a contract line is delivered whole within the horizon. */
  COMPLETION(Side.COMMITMENT),
  /** The hard floor of a nation's stockpile in a month. */
  FLOOR(Side.COMMITMENT),
  /** The hard need of Ukraine in a month. */
  NEED(Side.COMMITMENT),
  /** What must lie at a site when the horizon ends. */
  CLOSING_STOCK(Side.COMMITMENT),
  /** How many people must be employed when the horizon ends. */
  CLOSING_PEOPLE(Side.COMMITMENT),
  /** The MAX of a line in a month. */
  MAX(Side.CAPACITY),
  /** How fast the tempo of a line may rise. */
  RAMP(Side.CAPACITY),
  /** What a source can provide in a month. */
  SUPPLY(Side.CAPACITY),
  /** What a site can store of an item. */
  STORAGE(Side.CAPACITY),
  /** What a nation may pay in a year. */
  BUDGET(Side.CAPACITY),
  /** What an aid package may pay. */
  AID_PACKAGE(Side.CAPACITY),
  /** The hours that the people of a workforce work in a month. */
  HOURS(Side.CAPACITY),
  /** How many people a workforce may hire in a month. */
  HIRES(Side.CAPACITY),
  /** How many people may be hired in a region in a month. */
  REGIONAL_HIRES(Side.CAPACITY),
  /** The share of pool deliveries that the policy gives to Ukraine. */
  SHARE(Side.RULE);

  private final Side side;

  InputKind(Side side) {
    this.side = side;
  }

  /** Which of the ways out can bend it. */
  public Side side() {
    return side;
  }

  /** The two ways out, and what neither of them bends. */
  public enum Side {
    /** Something that was promised: it can be relaxed. */
    COMMITMENT,
    /** Something that is limited: there can be more of it. */
    CAPACITY,
    /** A rule of the plan; it is named as part of a conflict, and not bent by degrees. */
    RULE
  }
}
