package org.caisson.domain.plant;

import java.util.List;
import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * What a line makes, and how fast. Rates count units put into production; {@code yield} of them
 * come out.
 *
 * @param item the id of the item that is made
 * @param msr minimum sustaining rate, units a month, at most {@code rate185}
 * @param rate185 units a month on one eight-hour shift, five days a week, above zero
 * @param max units a month with the tooling in place on all shifts, at least {@code rate185}
 * @param yield the share of started units that are accepted, above 0 and at most 1
 * @param throughputMonths months from the start of work on a unit to its arrival in stock
 * @param leadTimes how long an order takes before its first delivery from this line
 * @param unitCost money per unit started, components not included; absent means none
 * @param labour the people that a unit needs; empty means none are counted
 * @param provenance where the rates come from
 */
public record LineProduct(
    String item,
    double msr,
    double rate185,
    double max,
    double yield,
    int throughputMonths,
    LeadTimes leadTimes,
    @Nullable Money unitCost,
    List<Labour> labour,
    Provenance provenance) {

  /** Without people. */
  public LineProduct(
      String item,
      double msr,
      double rate185,
      double max,
      double yield,
      int throughputMonths,
      LeadTimes leadTimes,
      @Nullable Money unitCost,
      Provenance provenance) {
    this(
        item,
        msr,
        rate185,
        max,
        yield,
        throughputMonths,
        leadTimes,
        unitCost,
        List.of(),
        provenance);
  }

  /** MAX as a multiple of the 1-8-5 rate: the highest tempo this product allows. */
  public double maxTempo() {
    return max / rate185;
  }

  /** MSR as a multiple of the 1-8-5 rate: the tempo below which the line is lost. */
  public double msrTempo() {
    return msr / rate185;
  }
}
