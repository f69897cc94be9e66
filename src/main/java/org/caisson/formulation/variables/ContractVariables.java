package org.caisson.formulation.variables;

import org.caisson.formulation.index.PlanIndex;

/**
 * What contract lines have beyond deliveries, lateness and what is ahead.
 *
 * @param lost units due in a month that are not delivered in it and never will be, where late
 *     deliveries are refused [order, month]
 * @param whole 1 in the month in which a line is delivered as a whole, else 0, where partial
 *     deliveries are refused [order, month]
 */
public record ContractVariables(MonthlyVariables lost, MonthlyVariables whole) {

  static ContractVariables create(PlanIndex index, VariableFactory factory) {
    return new Creation(index, factory).create();
  }

  private record Creation(PlanIndex index, VariableFactory factory) {

    ContractVariables create() {
      int orders = index.orders().size();
      return new ContractVariables(
          factory.nonNegative("lost", orders, this::order, this::canBeLost),
          factory.bounded("whole", orders, this::order, this::isWhole, (k, t) -> 1, k -> true));
    }

    private String order(int order) {
      return index.orders().get(order).line().id();
    }

    private boolean canBeLost(int order, int t) {
      return index.orders().get(order).canBeLost(t);
    }

    private boolean isWhole(int order, int t) {
      return index.orders().get(order).isWhole(t);
    }
  }
}
