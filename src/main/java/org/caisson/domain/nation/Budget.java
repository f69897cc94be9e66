package org.caisson.domain.nation;

import org.caisson.domain.money.Money;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;

/**
 * The most a nation pays on contract lines in a fiscal year, in the budget's own currency: every
 * payment is converted into it at the rates of the month in which it is paid. It is for the whole
 * fiscal year; of a year of which only some months are planned, the planned months have all of it,
 * for what was paid before the horizon is not known.
 *
 * @param year the fiscal year, named by the calendar year in which it ends
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
