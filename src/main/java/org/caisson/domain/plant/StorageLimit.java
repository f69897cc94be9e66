package org.caisson.domain.plant;

import org.caisson.domain.provenance.Provenance;

/**
 * The most of an item that a site can hold over the end of a month.
 *
 * @param item the id of the item
 * @param site the id of the site
 * @param capacity units, zero or more
 * @param provenance where the figure comes from
 */
public record StorageLimit(String item, String site, double capacity, Provenance provenance) {}
