package org.caisson.domain.plant;

import java.util.List;
import org.caisson.domain.item.Item;

/**
 * Who can make what, where, how fast, and from what.
 *
 * @param items everything made, bought or delivered
 * @param producers who operates the sites
 * @param sites where the lines stand
 * @param lines what makes items
 * @param supplies where items are bought
 * @param openingStocks stock at sites when the horizon begins
 * @param storageLimits the most that sites can hold
 * @param workforces the people
 * @param hiringLimits the most people who can be hired by region
 * @param expansions capacity that can be bought
 * @param expansionFunds the most that is spent on it by year
 * @param lanes ways to move items between sites
 * @param sourcingShares shares that sources have in what is made and bought
 * @param closingStocks what must lie at sites when the horizon ends
 */
public record IndustrialBase(
    List<Item> items,
    List<Producer> producers,
    List<Site> sites,
    List<Line> lines,
    List<Supply> supplies,
    List<OpeningStock> openingStocks,
    List<StorageLimit> storageLimits,
    List<Workforce> workforces,
    List<HiringLimit> hiringLimits,
    List<Expansion> expansions,
    List<ExpansionFund> expansionFunds,
    List<Lane> lanes,
    List<SourcingShare> sourcingShares,
    List<ClosingStock> closingStocks) {

  /** Lines, supplies and stocks only. */
  public IndustrialBase(
      List<Item> items,
      List<Producer> producers,
      List<Site> sites,
      List<Line> lines,
      List<Supply> supplies,
      List<OpeningStock> openingStocks,
      List<StorageLimit> storageLimits) {
    this(
        items,
        producers,
        sites,
        lines,
        supplies,
        openingStocks,
        storageLimits,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
