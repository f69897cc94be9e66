package org.caisson.domain.plan;

/**
 * How far a nation's orders are fulfilled: its shares of all contract lines together.
 *
 * @param nation the id of the nation
 * @param dueUnitMonths the unit-months that it would be late if nothing were delivered: every unit
 *     counts once for each month that ends with it due
 * @param lateUnitMonths the unit-months that it is late
 * @param fulfilment 1 less the part of the first that the second is: 1 when everything is in time,
 *     0 when nothing is delivered
 */
public record NationFulfilment(
    String nation, double dueUnitMonths, double lateUnitMonths, double fulfilment) {}
