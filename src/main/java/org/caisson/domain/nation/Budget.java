package org.caisson.domain.nation;

import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;

/**
 * The most a nation pays on deliveries in a calendar year.
 *
 * @param year the calendar year
 * @param amount the ceiling on its payments
 * @param requirement {@code HARD} payments stay within it; {@code SOFT} they may exceed it, and the
 *     excess is measured and brought to its least; {@code IGNORED} it is not looked at
 * @param provenance where the figure comes from
 */
public record Budget(int year, Money amount, Requirement requirement, Provenance provenance) {

  /** A hard ceiling. */
  public Budget(int year, Money amount, Provenance provenance) {
    this(year, amount, Requirement.HARD, provenance);
  }
}
