package org.caisson.domain.plant;

import java.time.YearMonth;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A share that a source must or may have in what is made and bought of an item in each month. Work
 * counts when it is started and purchases when they are ordered.
 *
 * @param item the id of the item
 * @param producer the id of the producer whose lines are the source; absent when a supply is
 * @param supply the id of the supply that is the source; absent when a producer is
 * @param from the first month
 * @param to the last month
 * @param least the least share, 0 to 1
 * @param most the highest share, {@code least} to 1
 * @param provenance where the figures come from
 */
public record SourcingShare(
    String item,
    @Nullable String producer,
    @Nullable String supply,
    YearMonth from,
    YearMonth to,
    double least,
    double most,
    Provenance provenance) {}
