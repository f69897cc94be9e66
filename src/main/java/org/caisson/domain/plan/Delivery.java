package org.caisson.domain.plan;

import java.time.YearMonth;
import org.caisson.domain.contract.Destination;
import org.jspecify.annotations.Nullable;

/**
 * What a contract line delivers in a month to one destination.
 *
 * @param contractLine the id of the contract line
 * @param item the id of the item
 * @param destination {@code UKRAINE} or {@code RESTOCK}, also for lines of the pool
 * @param nation the nation that is restocked or, for Ukraine, that pays
 * @param month the month of delivery
 * @param quantity units
 * @param late units of it that were due in an earlier month
 */
public record Delivery(
    String contractLine,
    String item,
    Destination destination,
    @Nullable String nation,
    YearMonth month,
    double quantity,
    double late) {}
