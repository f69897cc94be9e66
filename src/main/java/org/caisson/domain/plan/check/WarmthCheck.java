package org.caisson.domain.plan.check;

import java.util.Comparator;
import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.LineTempo;
import org.caisson.domain.plan.LineWarmth;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plant.ColdLine;
import org.caisson.domain.plant.Line;

/** A warm line runs at its minimum sustaining rate or more; going cold and restarts are noted. */
final class WarmthCheck {
  private final PlanningModel model;
  private final ProductionPlan plan;

  WarmthCheck(PlanningModel model, ProductionPlan plan) {
    this.model = model;
    this.plan = plan;
  }

  void run(Findings findings) {
    for (Line line : model.industrialBase().lines()) {
      ColdLine cold = line.cold();
      if (cold != null) {
        check(line, cold, findings);
      }
    }
  }

  private void check(Line line, ColdLine cold, Findings findings) {
    double before = line.inProduction() ? 1 : 0;
    for (LineTempo tempo : tempos(line)) {
      String where = "line " + line.id() + " in " + tempo.month();
      LineWarmth entry = warmth(tempo);
      double warm = entry.warm();
      findings.tempoAtMost("A cold line does not run", where, tempo.max() * warm, tempo.tempo());
      findings.tempoAtMost(
          "A warm line sustains its rate", where, tempo.tempo(), tempo.msr() * warm);
      if (isListed(tempo)) {
        findings.tempoAtMost("Going cold is noted", where, entry.cooled(), before - warm);
        findings.tempoAtMost("A restart is noted", where, entry.restarted(), warm - before);
      }
      if (cold.whole()) {
        double distance = Math.abs(warm - Math.rint(warm));
        findings.tempoAtMost("A line is warm or cold as a whole", where, 0, distance);
      }
      before = warm;
    }
  }

  private List<LineTempo> tempos(Line line) {
    return plan.tempos().stream()
        .filter(tempo -> tempo.line().equals(line.id()))
        .sorted(Comparator.comparing(LineTempo::month))
        .toList();
  }

  private boolean isListed(LineTempo tempo) {
    return plan.warmth().stream().anyMatch(entry -> isOf(entry, tempo));
  }

  /** A month in which the line is closed is not listed, and cold. */
  private LineWarmth warmth(LineTempo tempo) {
    return plan.warmth().stream()
        .filter(entry -> isOf(entry, tempo))
        .findFirst()
        .orElse(new LineWarmth(tempo.line(), tempo.month(), 0, 0, 0));
  }

  private static boolean isOf(LineWarmth entry, LineTempo tempo) {
    return entry.line().equals(tempo.line()) && entry.month().equals(tempo.month());
  }
}
