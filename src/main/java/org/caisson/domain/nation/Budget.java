package org.caisson.domain.nation;

import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;

/**
 * The most a nation pays on deliveries in a calendar year.
 *
 * @param year the calendar year
 * @param amount the ceiling on its payments
 * @param provenance where the figure comes from
 */
public record Budget(int year, Money amount, Provenance provenance) {}
