package org.caisson.formulation.variables;

import org.caisson.domain.plant.Expansion;
import org.caisson.formulation.index.PlanIndex;

/** What is bought of capacity. */
final class ExpansionVariables {
  private ExpansionVariables() {}

  /**
   * Copies ordered, by option and month; whole numbers where the option is all or nothing. What
   * limits them is the family's row alone, so that its dual is the whole worth of a copy more.
   */
  static MonthlyVariables create(PlanIndex index, VariableFactory factory) {
    return factory.bounded(
        "expand",
        index.expansions().options().size(),
        e -> option(index, e).id(),
        (e, t) -> index.expansions().options().get(e).canOrder(t),
        VariableFactory.UpperBound.NONE,
        e -> option(index, e).wholeCopies());
  }

  private static Expansion option(PlanIndex index, int e) {
    return index.expansions().options().get(e).option();
  }
}
