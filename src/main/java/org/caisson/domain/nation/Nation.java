package org.caisson.domain.nation;

import java.util.List;
import org.caisson.domain.plant.Region;
import org.caisson.domain.provenance.Provenance;

/**
 * A buyer.
 *
 * @param id unique among nations, by custom the ISO 3166 alpha-3 code
 * @param name what people call it
 * @param region where it lies
 * @param stockpiles what it holds and wants to hold, at most one per item
 * @param donations what it has pledged from its stockpiles
 * @param budgets the most it pays, at most one per year; a year without one is not limited
 * @param provenance where the figures come from
 */
public record Nation(
    String id,
    String name,
    Region region,
    List<Stockpile> stockpiles,
    List<Donation> donations,
    List<Budget> budgets,
    Provenance provenance) {}
