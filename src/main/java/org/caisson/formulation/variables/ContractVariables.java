package org.caisson.formulation.variables;

import org.caisson.formulation.index.OptionDraw;
import org.caisson.formulation.index.PlanIndex;

/**
 * What contract lines have beyond deliveries, lateness and what is ahead.
 *
 * @param lost units due in a month that are not delivered in it and never will be, where late
 *     deliveries are refused [order, month]
 * @param whole 1 in the month in which a line is delivered as a whole, else 0, where partial
 *     deliveries are refused [order, month]
 * @param firm firm units delivered on a contract line that has an option; on others all units are
 *     firm and {@code deliver} says so [order, month]
 * @param exercised units of an option that are delivered [option draw, month]
 */
public record ContractVariables(
    MonthlyVariables lost,
    MonthlyVariables whole,
    MonthlyVariables firm,
    MonthlyVariables exercised) {

  static ContractVariables create(PlanIndex index, VariableFactory factory) {
    return new Creation(index, factory).create();
  }

  private record Creation(PlanIndex index, VariableFactory factory) {

    ContractVariables create() {
      int orders = index.orders().size();
      return new ContractVariables(
          factory.nonNegative("lost", orders, this::order, this::canBeLost),
          factory.bounded("whole", orders, this::order, this::isWhole, (k, t) -> 1, k -> true),
          factory.nonNegative("firm", orders, this::order, this::isFirmPart),
          factory.nonNegative(
              "exercised", index.options().draws().size(), this::draw, this::canDraw));
    }

    private boolean isFirmPart(int order, int t) {
      return index.options().isOptional(order) && index.orders().get(order).open(t);
    }

    private boolean canDraw(int draw, int t) {
      return index.options().draws().get(draw).open(t);
    }

    private String draw(int draw) {
      OptionDraw of = index.options().draws().get(draw);
      return order(of.order()) + "_after_" + of.leadTime();
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
