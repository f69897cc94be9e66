package org.caisson.domain.plan;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What comes into a stock or goes out of it in a month. The moves of a stock, from its opening on,
 * account for all it holds.
 *
 * @param item the id of the item that is held
 * @param site the id of the site; absent for purchased stock that is open to all sites
 * @param month the month in which it comes in or goes out
 * @param kind in or out, and why
 * @param by the id of the line, supply, lane, expansion option or contract line; empty for what was
 *     there at the start and for what is scrapped
 * @param made what the line makes of it or has made, for other moves the item itself
 * @param begun the month in which the line started the work, the supply was bought, or the lane
 *     took it; for what has a shelf life and was there at the start or is scrapped the month in
 *     which it came into stock, which may lie before the horizon; for other moves the month itself
 * @param quantity units, above zero
 */
public record StockMove(
    String item,
    @Nullable String site,
    YearMonth month,
    Kind kind,
    String by,
    String made,
    YearMonth begun,
    double quantity) {

  /** Why stock moves. */
  public enum Kind {
    /** It was there when the horizon began. */
    OPENING(true),
    /** A line made it. */
    OUTPUT(true),
    /** It was bought. */
    PURCHASE(true),
    /** A lane brought it from another site. */
    ARRIVAL(true),
    /** It came in another way, of which the plan keeps no record. */
    OTHER_IN(true),
    /** A line took it to make something of it. */
    CONSUMPTION(false),
    /** A contract line delivered it. */
    DELIVERY(false),
    /** A lane took it to another site. */
    DEPARTURE(false),
    /** The building of an expansion option took it. */
    BUILDING(false),
    /** It was scrapped, because its shelf life was over. */
    SCRAP(false),
    /** It went out another way, of which the plan keeps no record. */
    OTHER_OUT(false);

    private final boolean in;

    Kind(boolean in) {
      this.in = in;
    }

    /** Whether it adds to the stock. */
    public boolean isIn() {
      return in;
    }
  }

  /** Units that it adds to the stock, below zero for what goes out. */
  public double change() {
    return kind.isIn() ? quantity : -quantity;
  }
}
