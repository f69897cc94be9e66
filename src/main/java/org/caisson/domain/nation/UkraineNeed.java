package org.caisson.domain.nation;

import java.time.YearMonth;
import org.caisson.domain.provenance.Provenance;
import org.caisson.domain.requirement.Requirement;

/**
 * What Ukraine needs of an item a month. A month's surplus does not serve the next month's need.
 *
 * @param item the id of the item
 * @param from the first month
 * @param to the last month
 * @param perMonth units a month
 * @param requirement how strictly the need is met
 * @param provenance where the figure comes from
 */
public record UkraineNeed(
    String item,
    YearMonth from,
    YearMonth to,
    double perMonth,
    Requirement requirement,
    Provenance provenance) {

  /** A soft need. */
  public UkraineNeed(
      String item, YearMonth from, YearMonth to, double perMonth, Provenance provenance) {
    this(item, from, to, perMonth, Requirement.SOFT, provenance);
  }
}
