package org.caisson.formulation.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.caisson.domain.plan.Decision;
import org.caisson.domain.plan.Decision.Kind;
import org.caisson.formulation.Formulation;
import org.caisson.formulation.index.IndexedLine;
import org.caisson.formulation.variables.MonthlyVariables;

/** Compares the solutions of the stages, one after the other, to see which settled what. */
final class DecisionExtractor {
  /** A smaller difference between two stages, in units or relative, is the solver's rounding. */
  private static final double ROUNDING = 1e-6;

  private final Formulation formulation;
  private final List<StageColumns> stages;
  private final List<Decision> decisions = new ArrayList<>();

  DecisionExtractor(Formulation formulation, List<StageColumns> stages) {
    this.formulation = formulation;
    this.stages = stages;
  }

  /** What is not zero in the solution of some stage. */
  List<Decision> decisions() {
    for (int l = 0; l < formulation.index().lines().size(); l++) {
      IndexedLine line = formulation.index().lines().get(l);
      MonthlyVariables tempo = formulation.variables().tempo();
      add(Kind.TEMPO, line.line().id(), tempo, l, line.availability());
    }
    double[] whole = new double[formulation.index().months()];
    Arrays.fill(whole, 1);
    for (int k = 0; k < formulation.index().orders().size(); k++) {
      String order = formulation.index().orders().get(k).line().id();
      add(Kind.DELIVERY, order, formulation.variables().deliver(), k, whole);
      add(Kind.TO_UKRAINE, order, formulation.variables().toUkraine(), k, whole);
    }
    return List.copyOf(decisions);
  }

  private void add(
      Kind kind, String subject, MonthlyVariables group, int number, double[] factors) {
    for (int t = 0; t < formulation.index().months(); t++) {
      double before = 0;
      double value = 0;
      int settled = -1;
      for (int s = 0; s < stages.size(); s++) {
        double next = factors[t] * group.value(stages.get(s).columns(), number, t);
        if (Math.abs(next - value) > ROUNDING * Math.max(1, Math.abs(next))) {
          before = value;
          value = next;
          settled = s;
        }
      }
      if (settled >= 0) {
        decisions.add(
            new Decision(
                kind,
                subject,
                formulation.index().horizon().month(t),
                Math.abs(value) < ROUNDING ? 0 : value,
                stages.get(settled).stage(),
                Math.abs(before) < ROUNDING ? 0 : before));
      }
    }
  }
}
