package org.caisson.domain.plant;

import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;
import org.jspecify.annotations.Nullable;

/**
 * What must lie at a site when the horizon ends.
 *
 * @param item the id of the item
 * @param site the id of the site
 * @param least units at least
 * @param most units at most, {@code least} for an exact quantity; absent means unlimited
 * @param requirement {@code HARD} must hold; {@code SOFT} may be missed at {@code missingCost};
 *     {@code IGNORED} is not looked at
 * @param missingCost money per unit below {@code least} or above {@code most} when soft; absent
 *     means none
 * @param provenance where the figures come from
 */
public record ClosingStock(
    String item,
    String site,
    double least,
    @Nullable Double most,
    Requirement requirement,
    @Nullable Money missingCost,
    Provenance provenance) {}
