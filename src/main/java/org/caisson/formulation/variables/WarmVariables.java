package org.caisson.formulation.variables;

import org.caisson.domain.plant.ColdLine;
import org.caisson.formulation.index.IndexedLine;
import org.caisson.formulation.index.PlanIndex;

/**
 * Which lines are warm, by line and month; exist where going cold is said to cost anything.
 *
 * @param warm the share of a line that is warm, 0 to 1; 0 or 1 where it is warm as a whole
 * @param cooled the share that goes cold at the beginning of a month
 * @param restarted the share that is started again at the beginning of a month
 */
public record WarmVariables(
    MonthlyVariables warm, MonthlyVariables cooled, MonthlyVariables restarted) {

  static WarmVariables create(PlanIndex index, VariableFactory factory) {
    return new Creation(index, factory).create();
  }

  private record Creation(PlanIndex index, VariableFactory factory) {

    WarmVariables create() {
      return new WarmVariables(
          factory.bounded(
              "warm", index.lines().size(), this::name, this::exists, (l, t) -> 1, this::isWhole),
          factory.nonNegative("cooled", index.lines().size(), this::name, this::exists),
          factory.nonNegative("restarted", index.lines().size(), this::name, this::exists));
    }

    private String name(int line) {
      return indexed(line).line().id();
    }

    private boolean exists(int line, int t) {
      return indexed(line).line().cold() != null && indexed(line).reachableTempo()[t] > 0;
    }

    private boolean isWhole(int line) {
      ColdLine cold = indexed(line).line().cold();
      return cold != null && cold.whole();
    }

    private IndexedLine indexed(int line) {
      return index.lines().get(line);
    }
  }
}
