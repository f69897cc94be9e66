package org.caisson.domain.validation;

/**
 * The bounds of sense for each sort of figure. They are wide: a figure outside them is a slip of
 * the keyboard or of the unit, not an ambitious plan.
 */
enum Limit {
  /** A thousand million units a month: no plant comes near it, whatever it counts. */
  RATE(0, false, 1e9, "a rate in units a month"),
  /** A tempo is a multiple of the 1-8-5 rate, so that rate cannot be zero. */
  RATE_185(0, true, 1e9, "a rate in units a month"),
  /** A million million units: no order and no stock comes near it. */
  QUANTITY(0, false, 1e12, "a quantity"),
  SHARE(0, false, 1, "a share"),
  /** Nothing would ever come of a zero yield, and nobody buys a zero share. */
  SHARE_ABOVE_ZERO(0, true, 1, "a share"),
  /** No line runs at a thousand times its peacetime rate. */
  TEMPO(0, false, 1000, "a multiple of the 1-8-5 rate"),
  /** Ten years: anything longer lies behind every horizon. */
  LEAD_TIME(0, false, 120, "a number of months"),
  /** Twenty years: beyond it nobody has data, and the program grows with every month. */
  HORIZON(1, false, 240, "a number of months"),
  /** A hundred million million: the order of a year's product of the whole world in dollars. */
  MONEY(0, false, 1e14, "an amount of money"),
  /** Strong currencies are worth some hundred thousand of the weakest. */
  EXCHANGE_RATE(0, true, 1e7, "a rate of exchange"),
  /** A component of which none is consumed is no component; grams to the ton are still inside. */
  BOM_QUANTITY(0, true, 1e7, "a quantity of a component"),
  /** Every priority is an objective stage of its own, so there must be few. */
  PRIORITY(1, false, 1000, "a priority"),
  /** What a unit of one measure counts beside those of others: money beside units, say. */
  WEIGHT(0, true, 1e9, "a weight"),
  /** Ten times its value is more than any stage is given up by. */
  TOLERANCE(0, false, 10, "a tolerance relative to the stage's value"),
  /** January to December. */
  MONTH_OF_YEAR(1, false, 12, "a month of the year"),
  /** Of a thing that is bought a million times it is the price that one would state. */
  COPIES(0, true, 1e6, "a number of copies"),
  /** Calendar years that a budget can be for. */
  YEAR(1990, false, 2200, "a calendar year"),
  /** A hundred million: more than any country employs. */
  PEOPLE(0, false, 1e8, "a number of people"),
  /** Where all people leave every month there is no workforce. */
  ATTRITION(0, false, 0.99, "a share of people who leave in a month"),
  /** The longest month has 744 hours. */
  HOURS(0, false, 744, "hours of a person in a month"),
  /** People who never work are not people of the plan. */
  HOURS_ABOVE_ZERO(0, true, 744, "hours of a person in a month"),
  /** A thousand years of work on one unit, and seconds of it, are still inside. */
  LABOUR(0, true, 1e7, "hours of work");

  private final double least;
  private final boolean open;
  private final double most;
  private final String meaning;

  Limit(double least, boolean open, double most, String meaning) {
    this.least = least;
    this.open = open;
    this.most = most;
    this.meaning = meaning;
  }

  /** Whether a figure makes sense; what is not a number is not judged here. */
  boolean permits(double value) {
    return !Double.isFinite(value) || (!tooLow(value) && value <= most);
  }

  private boolean tooLow(double value) {
    return open ? value <= least : value < least;
  }

  /** Why the figure makes no sense and what to do, as the end of a sentence about it. */
  String objection(double value) {
    if (isPercentage(value)) {
      return "is more than "
          + Words.number(most)
          + ", which makes no sense as "
          + meaning
          + ". Maybe a percentage? Write "
          + Words.number(Math.rint(value * 1e10) / 1e12)
          + ".";
    }
    if (!tooLow(value)) {
      return "is more than "
          + Words.number(most)
          + ", which makes no sense as "
          + meaning
          + ". Maybe a separator was lost or the unit is another one.";
    }
    String bound = open ? "is not above " : "is less than ";
    String maybe =
        value < 0 ? "Maybe the sign is wrong." : "Maybe the figure is still to be filled in.";
    return bound + Words.number(least) + ", which makes no sense as " + meaning + ". " + maybe;
  }

  /** Whether a share is stated that would be permitted as a percentage of at least one. */
  private boolean isPercentage(double value) {
    boolean share = this == SHARE || this == SHARE_ABOVE_ZERO || this == ATTRITION;
    return share && value > 1 && value / 100 <= most;
  }
}
