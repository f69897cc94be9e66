package org.caisson.planning;

import java.util.List;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.validation.Issue;

/**
 * What is to be planned, and how.
 *
 * @param model a model without errors
 * @param reference what the plan names as its model
 * @param warnings the warnings of its validation, carried into the plan
 * @param profile how the plan is run
 */
public record PlanRequest(
    PlanningModel model, ModelReference reference, List<Issue> warnings, RunProfile profile) {

  /** The same of another model. */
  public PlanRequest of(PlanningModel changed) {
    return new PlanRequest(changed, reference, warnings, profile);
  }
}
