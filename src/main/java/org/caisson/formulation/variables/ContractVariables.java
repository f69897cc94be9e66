package org.caisson.formulation.variables;

import org.caisson.formulation.index.PlanIndex;

/**
 * What contract lines have beyond deliveries, lateness and what is ahead.
 *
 * @param lost units due in a month that are not delivered in it and never will be, where late
 *     deliveries are refused [order, month]
 */
public record ContractVariables(MonthlyVariables lost) {

  static ContractVariables create(PlanIndex index, VariableFactory factory) {
    return new ContractVariables(
        factory.nonNegative(
            "lost",
            index.orders().size(),
            order -> index.orders().get(order).line().id(),
            (order, t) -> index.orders().get(order).canBeLost(t)));
  }
}
