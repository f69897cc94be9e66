package org.caisson.domain.nation;

import java.util.List;
import org.caisson.domain.plant.Region;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A buyer.
 *
 * @param id unique among nations, by custom the ISO 3166 alpha-3 code
 * @param name what people call it
 * @param region where it lies
 * @param stockpiles what it holds and wants to hold, at most one per item
 * @param donations what it has pledged from its stockpiles
 * @param budgets the most it pays, at most one per fiscal year; a year without one is not limited
 * @param fiscalYearStart the month in which its fiscal year begins, 1 to 12; a fiscal year is named
 *     by the calendar year in which it ends
 * @param gdp its gross domestic product by fiscal year; years with a pledge and without a budget
 *     have a budget derived from it
 * @param pledge its own pledge; absent means that of the model
 * @param aidPackages money set aside for deliveries to Ukraine
 * @param provenance where the figures come from
 */
public record Nation(
    String id,
    String name,
    Region region,
    List<Stockpile> stockpiles,
    List<Donation> donations,
    List<Budget> budgets,
    int fiscalYearStart,
    List<GrossProduct> gdp,
    @Nullable Pledge pledge,
    List<AidPackage> aidPackages,
    Provenance provenance) {

  /** With calendar years and stated budgets only. */
  public Nation(
      String id,
      String name,
      Region region,
      List<Stockpile> stockpiles,
      List<Donation> donations,
      List<Budget> budgets,
      Provenance provenance) {
    this(
        id,
        name,
        region,
        stockpiles,
        donations,
        budgets,
        1,
        List.of(),
        null,
        List.of(),
        provenance);
  }
}
