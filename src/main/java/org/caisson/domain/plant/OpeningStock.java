package org.caisson.domain.plant;

import org.caisson.domain.provenance.Provenance;

/**
 * Stock at a site when the horizon begins.
 *
 * @param item the id of the item
 * @param site the id of the site
 * @param quantity units, zero or more
 * @param provenance where the figure comes from
 */
public record OpeningStock(String item, String site, double quantity, Provenance provenance) {}
