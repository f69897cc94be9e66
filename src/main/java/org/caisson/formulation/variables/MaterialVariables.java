package org.caisson.formulation.variables;

import org.caisson.formulation.index.IndexedClosing;
import org.caisson.formulation.index.PlanIndex;

/**
 * The variables of what moves and closes the stocks of sites. All are zero or more, in units of
 * their item.
 *
 * @param closingMissing units below what must lie at a site when the horizon ends [closing stock,
 *     last month]
 * @param closingAbove units above the most that may lie there [closing stock, last month]
 */
public record MaterialVariables(MonthlyVariables closingMissing, MonthlyVariables closingAbove) {

  static MaterialVariables create(PlanIndex index, VariableFactory factory) {
    return new Creation(index, factory).create();
  }

  private record Creation(PlanIndex index, VariableFactory factory) {

    MaterialVariables create() {
      int closings = index.material().closings().size();
      return new MaterialVariables(
          factory.bounded(
              "closing_missing",
              closings,
              this::closing,
              this::canBeMissing,
              (c, t) -> indexed(c).closing().least()),
          factory.nonNegative("closing_above", closings, this::closing, this::canBeAbove));
    }

    private boolean canBeMissing(int closing, int t) {
      return isSoftAtTheEnd(closing, t) && indexed(closing).closing().least() > 0;
    }

    private boolean canBeAbove(int closing, int t) {
      return isSoftAtTheEnd(closing, t) && Double.isFinite(indexed(closing).most());
    }

    private boolean isSoftAtTheEnd(int closing, int t) {
      return indexed(closing).isSoft() && t == index.months() - 1;
    }

    private IndexedClosing indexed(int closing) {
      return index.material().closings().get(closing);
    }

    private String closing(int closing) {
      return index.nodeName(indexed(closing).node());
    }
  }
}
