package org.caisson.domain.plant;

import java.util.List;
import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A source from which an item is purchased.
 *
 * @param id unique among supplies
 * @param name what people call it
 * @param item the id of the item that is bought
 * @param site the id of the site it is delivered to; absent means it is open to all sites
 * @param perMonth units that can be bought in each month, before any step
 * @param steps changes of availability, by month
 * @param leadTimeMonths months from purchase to arrival
 * @param unitPrice money per unit; absent means none
 * @param provenance where the figures come from
 */
public record Supply(
    String id,
    String name,
    String item,
    @Nullable String site,
    double perMonth,
    List<SupplyStep> steps,
    int leadTimeMonths,
    @Nullable Money unitPrice,
    Provenance provenance) {}
