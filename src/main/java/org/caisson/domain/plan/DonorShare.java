package org.caisson.domain.plan;

/**
 * What a nation carries of all that Ukraine gets of an item: what it pays of deliveries from
 * production, and what it gives from its stockpile.
 *
 * @param nation the id of the nation
 * @param item the id of the item
 * @param delivered units delivered from production that it pays
 * @param donated units given from its stockpile
 * @param share its part of all units of the item, 0 to 1
 * @param value what the delivered units cost, in the currency of account at the rates of the months
 *     of delivery; donated units have no price
 * @param valueShare its part of the value of all items and nations, 0 to 1; 0 when nothing has a
 *     price
 */
public record DonorShare(
    String nation,
    String item,
    double delivered,
    double donated,
    double share,
    double value,
    double valueShare) {}
