package org.caisson.export;

import org.jspecify.annotations.Nullable;

/**
 * Units of a source that are in a delivery, as they go over the wire.
 *
 * @param contractLine the id of the contract line
 * @param item the id of the item delivered
 * @param month the month of the delivery
 * @param delivered units delivered in that month, to all destinations
 * @param level 0 when the source gave the delivered units themselves, 1 when it gave components of
 *     them, and so on
 * @param kind {@code LINE}, {@code SUPPLY}, {@code OPENING} stock, or {@code OTHER}
 * @param source the id of the line or supply, empty for opening stock
 * @param sourceItem the id of the item that the source gave
 * @param site the id of the site where it came into stock
 * @param sourceMonth the month in which the line started it or it was bought
 * @param quantity units of the source's item that are in the delivery
 */
public record PegRow(
    String contractLine,
    String item,
    String month,
    double delivered,
    int level,
    String kind,
    String source,
    String sourceItem,
    @Nullable String site,
    String sourceMonth,
    double quantity) {}
