package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.List;
import org.caisson.domain.plan.LineWarmth;
import org.caisson.formulation.variables.MonthlyVariables;
import org.caisson.formulation.variables.WarmVariables;

/** Which lines are warm, go cold and are started again. */
final class WarmthExtractor {
  private final Solution solution;

  WarmthExtractor(Solution solution) {
    this.solution = solution;
  }

  List<LineWarmth> warmth() {
    WarmVariables variables = solution.variables().warmth();
    List<LineWarmth> warmth = new ArrayList<>();
    for (int l = 0; l < solution.index().lines().size(); l++) {
      for (int t = 0; t < solution.months(); t++) {
        if (variables.warm().at(l, t) != MonthlyVariables.NONE) {
          warmth.add(
              new LineWarmth(
                  solution.index().lines().get(l).line().id(),
                  solution.month(t),
                  solution.value(variables.warm(), l, t),
                  solution.value(variables.cooled(), l, t),
                  solution.value(variables.restarted(), l, t)));
        }
      }
    }
    return warmth;
  }
}
