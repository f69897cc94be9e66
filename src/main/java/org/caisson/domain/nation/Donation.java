package org.caisson.domain.nation;

import org.caisson.domain.horizon.MonthlyQuantity;
import org.caisson.domain.provenance.Provenance;

/**
 * A transfer from a nation's stockpile to Ukraine.
 *
 * @param item the id of the item
 * @param schedule when it is pledged; it may be handed over later but not sooner
 * @param provenance where the figures come from
 */
public record Donation(String item, MonthlyQuantity schedule, Provenance provenance) {}
