package org.caisson.domain.plant;

import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A way to move an item from one site to another. An item that has any lane moves by lanes only: it
 * is consumed and delivered where it lies. Items without lanes move freely, at once and for
 * nothing.
 *
 * @param id unique among lanes
 * @param item the id of the item
 * @param from the id of the site it leaves
 * @param to the id of the site it arrives at
 * @param leadTimeMonths months from departure to arrival
 * @param perMonth the most units that leave in a month; absent means unlimited
 * @param unitCost money per unit; absent means none
 * @param provenance where the figures come from
 */
public record Lane(
    String id,
    String item,
    String from,
    String to,
    int leadTimeMonths,
    @Nullable Double perMonth,
    @Nullable Money unitCost,
    Provenance provenance) {}
