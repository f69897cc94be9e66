package org.caisson.domain.plant;

import org.caisson.domain.provenance.Provenance;

/**
 * Stock at a site when the horizon begins.
 *
 * @param item the id of the item
 * @param site the id of the site
 * @param quantity units, zero or more
 * @param ageMonths months that it has been in stock before the horizon, for items with a shelf life
 * @param provenance where the figure comes from
 */
public record OpeningStock(
    String item, String site, double quantity, int ageMonths, Provenance provenance) {

  /** Stock that has just arrived. */
  public OpeningStock(String item, String site, double quantity, Provenance provenance) {
    this(item, site, quantity, 0, provenance);
  }
}
