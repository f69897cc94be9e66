package org.caisson.domain.nation;

import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;

/**
 * A nation's gross domestic product in a fiscal year.
 *
 * @param year the fiscal year, named by the calendar year in which it ends
 * @param amount the gross domestic product
 * @param provenance where the figure comes from
 */
public record GrossProduct(int year, Money amount, Provenance provenance) {}
