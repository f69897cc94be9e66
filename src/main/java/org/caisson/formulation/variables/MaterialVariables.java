package org.caisson.formulation.variables;

import org.caisson.formulation.index.IndexedClosing;
import org.caisson.formulation.index.IndexedLane;
import org.caisson.formulation.index.Perishable;
import org.caisson.formulation.index.PlanIndex;

/**
 * The variables of what moves and closes the stocks of sites. All are zero or more, in units of
 * their item.
 *
 * @param closingMissing units below what must lie at a site when the horizon ends [closing stock,
 *     last month]
 * @param closingAbove units above the most that may lie there [closing stock, last month]
 * @param move units that leave over a lane [lane, month of departure]
 * @param scrap units whose shelf life is over at the end of a month [perishable stock, month]
 */
public record MaterialVariables(
    MonthlyVariables closingMissing,
    MonthlyVariables closingAbove,
    MonthlyVariables move,
    MonthlyVariables scrap) {

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
          factory.nonNegative("closing_above", closings, this::closing, this::canBeAbove),
          factory.nonNegative("move", index.material().lanes().size(), this::lane, this::canMove),
          factory.nonNegative(
              "scrap", index.material().perishables().size(), this::perishable, this::canExpire));
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

    /** What would arrive after the horizon is not moved. */
    private boolean canMove(int lane, int t) {
      IndexedLane way = index.material().lanes().get(lane);
      return t + way.lane().leadTimeMonths() < index.months();
    }

    private boolean canExpire(int perishable, int t) {
      Perishable stock = index.material().perishables().get(perishable);
      int arrived = t - stock.shelfLife();
      return arrived >= 0 || stock.openingOf(arrived) > 0;
    }

    private String lane(int lane) {
      return index.material().lanes().get(lane).lane().id();
    }

    private String perishable(int perishable) {
      return index.nodeName(index.material().perishables().get(perishable).node());
    }

    private String closing(int closing) {
      return index.nodeName(indexed(closing).node());
    }
  }
}
