package org.caisson.planning.explain;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A limit of which one more unit is worth something to a stage.
 *
 * @param stage the id of the stage
 * @param limit what it is a limit of
 * @param subject whose limit: the id of a line, a supply, a lane or an expansion option, {@code
 *     item_at_site}, {@code nation_year}, {@code nation_package}, {@code expansion-fund_year}
 * @param worth what one more unit in every month of {@code spans} is worth together, in units of
 *     the stage; above zero. Units a month of the line's first product for MAX and ramp, of the
 *     item for supply, storage and lanes, of the currency of account for budgets, funds and aid
 *     packages, copies of an expansion option
 * @param highestWorth the worth of one more unit in the month in which it is worth most
 * @param highestMonth that month, absent for a limit that spans a year
 * @param months in how many months it binds, 0 for a limit that spans a year
 * @param spans the months in which it binds, empty for a limit that spans a year
 * @param tenPercent what 10 % more of it can save at most, a line's MAX and ramp limit together, in
 *     units of the stage; absent where only the plan is known and not the size of the limit
 */
public record Bottleneck(
    String stage,
    LimitKind limit,
    String subject,
    double worth,
    double highestWorth,
    @Nullable YearMonth highestMonth,
    int months,
    List<Span> spans,
    @Nullable Double tenPercent) {

  /** Whether a relief of the one is a relief of the other: MAX and ramp limit of a line are one. */
  boolean isSameAs(Bottleneck other) {
    return relieved().equals(other.relieved());
  }

  /** What is relieved, by kind and subject; a line and an option may have one id. */
  String relieved() {
    return (limit == LimitKind.RAMP ? LimitKind.MAX : limit) + " " + subject;
  }

  /** The same with what 10 % more of it can save at most. */
  Bottleneck withTenPercent(@Nullable Double saves) {
    return new Bottleneck(
        stage, limit, subject, worth, highestWorth, highestMonth, months, spans, saves);
  }
}
