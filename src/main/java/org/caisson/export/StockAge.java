package org.caisson.export;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.peg.StockAges;
import org.jspecify.annotations.Nullable;

/**
 * A part of the stock at a site at the end of a month by its age, as it goes over the wire.
 *
 * @param item the id of the item
 * @param site the id of the site; absent for purchased stock that is open to all sites
 * @param month the month
 * @param since the month in which it came into the stock; what was there at the start and has no
 *     shelf life came in the first month of the horizon
 * @param ageMonths months from {@code since} to {@code month}
 * @param quantity units
 */
public record StockAge(
    String item,
    @Nullable String site,
    String month,
    String since,
    int ageMonths,
    double quantity) {
  /** The name of its file, without extension. */
  public static final String NAME = "stock-ages";

  /** The ages of all stocks of a plan: by item and site, month and age, the oldest first. */
  public static List<StockAge> of(ProductionPlan plan) {
    return StockAges.of(plan).stream().map(StockAge::row).toList();
  }

  private static StockAge row(StockAges.Age age) {
    YearMonth since = age.since();
    return new StockAge(
        age.item(),
        age.site(),
        age.month().toString(),
        since.toString(),
        (int) ChronoUnit.MONTHS.between(since, age.month()),
        age.quantity());
  }
}
