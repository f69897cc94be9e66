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
  /** The overtime that is agreed for a person of a workforce in a month. */
  OVERTIME(Side.CAPACITY),
  /** What leaves over a lane in a month. */
  LANE(Side.CAPACITY),
  /** How often an expansion option can be bought. */
  COPIES(Side.CAPACITY),
  /** What may be spent on expansion options in a year. */
  EXPANSION_FUND(Side.CAPACITY),
  /** The share of pool deliveries that the policy gives to Ukraine. */
  SHARE(Side.RULE),
  /** The share that a source must or may have in what is made and bought of an item. */
  SOURCING_SHARE(Side.RULE),
  /** That an expansion option is bought in whole copies. */
  WHOLE_COPIES(Side.RULE),
  /** That people of a workforce are hired and laid off as whole persons. */
  WHOLE_PEOPLE(Side.RULE),
  /** That a contract line is delivered in one month as a whole. */
  WHOLE_DELIVERY(Side.RULE),
  /** That a line is warm or cold as a whole. */
  WHOLE_LINE(Side.RULE);

  private final Side side;

  InputKind(Side side) {
    this.side = side;
  }

  /** Which of the ways out can bend it. */
  public Side side() {
    return side;
  }

  /** Whether it states that something comes in whole numbers. */
  public boolean isOfWholeNumbers() {
    return switch (this) {
      case WHOLE_COPIES, WHOLE_PEOPLE, WHOLE_DELIVERY, WHOLE_LINE -> true;
      default -> false;
    };
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
