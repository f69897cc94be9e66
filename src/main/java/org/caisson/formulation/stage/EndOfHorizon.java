package org.caisson.formulation.stage;

import org.caisson.domain.item.Component;
import org.caisson.domain.money.Money;
import org.caisson.formulation.index.IndexedProduct;
import org.caisson.formulation.index.PlanIndex;
import org.jspecify.annotations.Nullable;

/** What holding costs near the end of the horizon. */
final class EndOfHorizon {
  private EndOfHorizon() {}

  /** Money for a unit of a stock over the end of a month. */
  static double holding(PlanIndex index, int node, int t) {
    boolean charged = t < index.months() - 1 || index.model().chargeEndStock();
    return charged ? index.amount(index.item(index.nodes().get(node).item()).holdingCost(), t) : 0;
  }

  /**
   * Money for a unit that is started and arrives after the horizon: its components are charged as
   * if they still lay in stock, from the month of the start to the end of the horizon. Such work
   * may be done, it keeps a line warm; but it is no way to be rid of components that cost money to
   * hold.
   */
  static double tail(PlanIndex index, int product, int t) {
    IndexedProduct made = index.products().get(product);
    if (t + made.product().throughputMonths() < index.months()) {
      return 0;
    }
    int end = index.months() - (index.model().chargeEndStock() ? 0 : 1);
    double held = 0;
    for (Component component : index.item(made.item()).bom()) {
      Money holding = holdingCost(index, component.item());
      for (int month = t; month < end; month++) {
        held += component.quantity() * index.amount(holding, month);
      }
    }
    return held;
  }

  private static @Nullable Money holdingCost(PlanIndex index, String id) {
    return index.model().industrialBase().items().stream()
        .filter(item -> item.id().equals(id))
        .findFirst()
        .orElseThrow()
        .holdingCost();
  }
}
