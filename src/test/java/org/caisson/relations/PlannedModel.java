package org.caisson.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.domain.plan.StageCertificate;
import org.caisson.domain.plan.check.PlanChecker;
import org.caisson.domain.validation.Checks;
import org.caisson.domain.validation.Issue;
import org.caisson.domain.validation.Severity;
import org.caisson.planning.PlanListener;
import org.caisson.planning.RunProfile;
import org.caisson.solver.Cancellation;
import org.caisson.testing.Planning;

/** Plans models that must be right, and lets no plan pass that is not proven. */
final class PlannedModel {
  private PlannedModel() {}

  /** What the stages of the model come to. */
  static StageValues values(PlanningModel model) {
    return values(model, Planning.profile());
  }

  /** What the stages of the model come to under a profile. */
  static StageValues values(PlanningModel model, RunProfile profile) {
    ProductionPlan plan = sound(model, profile);
    Map<String, Double> values = new LinkedHashMap<>();
    plan.stages().forEach(stage -> values.put(stage.id(), stage.value()));
    return new StageValues(values);
  }

  /** A plan that is solved and certified and that the plan checker confirms. */
  static ProductionPlan sound(PlanningModel model, RunProfile profile) {
    assertEquals(List.of(), errors(model), "the model is valid");
    ProductionPlan plan =
        Planning.planner()
            .plan(Planning.request(model, profile), PlanListener.SILENT, new Cancellation());
    assertEquals(PlanStatus.SOLVED, plan.status(), () -> plan.issues().toString());
    assertEquals(plan.stages().size(), plan.certificate().size());
    assertTrue(plan.certificate().stream().allMatch(StageCertificate::withinTolerance));
    assertEquals(List.of(), PlanChecker.check(model, plan, profile.holdTolerance()));
    return plan;
  }

  private static List<Issue> errors(PlanningModel model) {
    return Checks.run(model).stream().filter(issue -> issue.severity() == Severity.ERROR).toList();
  }
}
