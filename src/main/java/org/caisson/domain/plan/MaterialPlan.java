package org.caisson.domain.plan;

import java.util.List;

/**
 * What else becomes of the stocks of sites.
 *
 * @param movements what is moved between sites
 * @param scrapped what is scrapped because its shelf life is over
 * @param closingStocks what lies at sites when the horizon ends, where something is asked for
 */
public record MaterialPlan(
    List<Movement> movements, List<Scrapped> scrapped, List<ClosingLevel> closingStocks) {

  /** Nothing moves, nothing is scrapped and nothing is asked for. */
  public static final MaterialPlan NONE = new MaterialPlan(List.of(), List.of(), List.of());
}
