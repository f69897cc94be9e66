package org.caisson.domain.nation;

import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;

/**
 * What a nation holds of an item, and wants to hold.
 *
 * @param item the id of the item
 * @param opening units held when the horizon begins
 * @param objective units the nation wants to hold
 * @param floor units it will not go below of its own will, at most {@code objective}
 * @param ownUse units its forces use a month, for training
 * @param floorRequirement how strictly the floor holds
 * @param provenance where the figures come from
 */
public record Stockpile(
    String item,
    double opening,
    double objective,
    double floor,
    double ownUse,
    Requirement floorRequirement,
    Provenance provenance) {

  /** With a soft floor. */
  public Stockpile(
      String item,
      double opening,
      double objective,
      double floor,
      double ownUse,
      Provenance provenance) {
    this(item, opening, objective, floor, ownUse, Requirement.SOFT, provenance);
  }
}
