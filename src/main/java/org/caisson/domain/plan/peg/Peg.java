package org.caisson.domain.plan.peg;

import java.time.YearMonth;

/**
 * Units of a source that are in a delivery.
 *
 * @param contractLine the id of the contract line
 * @param item the id of the item delivered
 * @param month the month of the delivery
 * @param delivered units delivered in that month, to all destinations
 * @param level 0 when the source gave the delivered units themselves, 1 when it gave components of
 *     them, and so on; the least when it is reached in several ways
 * @param source where the units come from
 * @param quantity units of the source's item that are in the delivery
 */
public record Peg(
    String contractLine,
    String item,
    YearMonth month,
    double delivered,
    int level,
    Source source,
    double quantity) {}
