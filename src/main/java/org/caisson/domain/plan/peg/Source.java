package org.caisson.domain.plan.peg;

import java.time.YearMonth;
import org.caisson.domain.plan.StockMove;
import org.jspecify.annotations.Nullable;

/**
 * Where units come from: a line in the month in which it started them, a supply in the month in
 * which they were bought, or a stock as it was when the horizon began. Within the pegging also a
 * lane in the month in which it took them, which is followed on to what it took.
 *
 * @param kind how they came in
 * @param id the id of the line or supply, empty for opening stock
 * @param item the id of the item
 * @param site the id of the site where they came into stock; absent for purchased stock that is
 *     open to all sites
 * @param month the month of the start or purchase; for opening stock the first of the horizon, or
 *     of what has a shelf life the one in which it came into stock
 */
public record Source(
    StockMove.Kind kind, String id, String item, @Nullable String site, YearMonth month) {

  /** The source of what comes in. */
  static Source of(StockMove in) {
    return new Source(in.kind(), in.by(), in.item(), in.site(), in.begun());
  }
}
