package org.caisson.domain.plant;

import org.caisson.domain.provenance.Provenance;

/**
 * A company, or a government owner, that contract lines can name.
 *
 * @param id unique among producers
 * @param name what people call it
 * @param provenance where the record comes from
 */
public record Producer(String id, String name, Provenance provenance) {}
