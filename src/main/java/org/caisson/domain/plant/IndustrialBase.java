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
 */
public record IndustrialBase(
    List<Item> items,
    List<Producer> producers,
    List<Site> sites,
    List<Line> lines,
    List<Supply> supplies,
    List<OpeningStock> openingStocks,
    List<StorageLimit> storageLimits) {}
