package org.caisson.domain.plant;

import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;

/**
 * The most that is spent on expansion options in a calendar year, over all of them.
 *
 * @param year the calendar year in which options are ordered
 * @param amount the ceiling
 * @param provenance where the figure comes from
 */
public record ExpansionFund(int year, Money amount, Provenance provenance) {}
