package org.caisson.domain.plant;

import org.caisson.domain.provenance.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A plant at a place. Stock of what it makes is held here until it is consumed or delivered.
 *
 * @param id unique among sites
 * @param name what people call it
 * @param producer the id of the producer that operates it
 * @param nation the ISO 3166 alpha-3 code of the country it lies in, absent when not stated
 * @param region where its jobs are counted
 * @param provenance where the record comes from
 */
public record Site(
    String id,
    String name,
    String producer,
    @Nullable String nation,
    Region region,
    Provenance provenance) {}
