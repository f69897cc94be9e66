package org.caisson.domain.plan.check;

import java.util.Optional;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.model.StageIds;
import org.caisson.domain.model.StageKind;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageResult;

/** The values of the stages are what the plan's own lists add up to. */
final class StageCheck {
  private static final String MAXIMIZE = "MAXIMIZE";
  private static final String KEPT = "The plan keeps what a stage came to";
  private static final String NO_MORE = "A stage came to no more than the plan";

  private final PlanningModel model;
  private final ProductionPlan plan;
  private final StageMeasures measures;
  private final double givenUp;

  StageCheck(PlanningModel model, ProductionPlan plan, double givenUp) {
    this.model = model;
    this.plan = plan;
    this.givenUp = givenUp;
    measures = new StageMeasures(model, plan);
  }

  void run(Findings findings) {
    for (StageResult stage : plan.stages()) {
      if (!StageIds.kind(stage.id()).equals(Optional.of(StageKind.FAIRNESS))) {
        check(stage, findings);
      }
    }
    new FairnessCheck(model, plan, givenUp).run(findings);
  }

  private void check(StageResult stage, Findings findings) {
    String where = "stage " + stage.id();
    double value = stage.value();
    double lost = tolerance(stage.id()) * Math.max(1, Math.abs(value));
    double unproven = stage.gap() * Math.max(1, Math.abs(value));
    double sum = measures.value(stage.id());
    if (stage.sense().equals(MAXIMIZE)) {
      findings.atMost(KEPT, where, sum, value - lost);
      findings.atMost(NO_MORE, where, value + unproven, sum);
    } else {
      findings.atMost(KEPT, where, value + lost, sum);
      findings.atMost(NO_MORE, where, sum + unproven, value);
    }
  }

  /** What the model says of the stage by itself, else what the run says of all. */
  private double tolerance(String id) {
    return StageIds.find(id, model.stages())
        .map(stated -> stated.ownTolerance().orElse(givenUp))
        .orElse(givenUp);
  }
}
