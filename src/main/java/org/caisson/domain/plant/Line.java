package org.caisson.domain.plant;

import java.time.YearMonth;
import java.util.List;
import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A production line doing one step at a site.
 *
 * <p>Tempo is the line's activity as a multiple of the 1-8-5 rates of its {@code products}, as they
 * stand before any capacity step.
 *
 * @param id unique among lines
 * @param name what people call it
 * @param site the id of the site it stands at
 * @param step the step of production it does
 * @param products what it makes, at least one
 * @param currentTempo its tempo in the month before the horizon, 0 when not in production
 * @param rampLimit the most its tempo can rise from one month to the next, in tempo; absent means
 *     unlimited
 * @param keepWarm whether it must run at its minimum sustaining rate or more
 * @param opens the first month in which it can work; absent means it already can
 * @param closes the last month in which it can work; absent means it stays open
 * @param capacitySteps decided changes of its rates, by month
 * @param availability spans in which it is restricted
 * @param tempoSegments the parts of its tempo by price, cheapest first; empty means one price
 * @param belowMsrCost money per month and full tempo below the minimum sustaining rate; absent
 *     means none
 * @param built whether it stands; a line that does not has no capacity but that of expansion
 *     options
 * @param cold what it costs to let it go cold; absent means that it may run at any tempo for
 *     nothing
 * @param provenance where the figures come from
 */
public record Line(
    String id,
    String name,
    String site,
    ProcessStep step,
    List<LineProduct> products,
    double currentTempo,
    @Nullable Double rampLimit,
    boolean keepWarm,
    @Nullable YearMonth opens,
    @Nullable YearMonth closes,
    List<CapacityStep> capacitySteps,
    List<Availability> availability,
    List<TempoSegment> tempoSegments,
    @Nullable Money belowMsrCost,
    boolean built,
    @Nullable ColdLine cold,
    Provenance provenance) {

  /** A line that stands, and may go cold for nothing. */
  public Line(
      String id,
      String name,
      String site,
      ProcessStep step,
      List<LineProduct> products,
      double currentTempo,
      @Nullable Double rampLimit,
      boolean keepWarm,
      @Nullable YearMonth opens,
      @Nullable YearMonth closes,
      List<CapacityStep> capacitySteps,
      List<Availability> availability,
      List<TempoSegment> tempoSegments,
      @Nullable Money belowMsrCost,
      Provenance provenance) {
    this(
        id,
        name,
        site,
        step,
        products,
        currentTempo,
        rampLimit,
        keepWarm,
        opens,
        closes,
        capacitySteps,
        availability,
        tempoSegments,
        belowMsrCost,
        true,
        null,
        provenance);
  }

  /** Whether the line makes anything when the horizon begins; decides which PLT an order has. */
  public boolean inProduction() {
    return currentTempo > 0;
  }
}
