package org.caisson.domain.plant;

/**
 * How long an order takes before its first delivery, as on exhibit P-21.
 *
 * @param administrative ALT: months from the decision to buy to the award of the contract
 * @param productionInitial PLT when the line is not in production: months from award to first
 *     delivery
 * @param productionReorder PLT when the line is in production: months from award to first delivery
 */
public record LeadTimes(int administrative, int productionInitial, int productionReorder) {

  /** An order that can be delivered in the month of its decision. */
  public static final LeadTimes NONE = new LeadTimes(0, 0, 0);
}
