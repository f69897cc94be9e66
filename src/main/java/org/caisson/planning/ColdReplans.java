package org.caisson.planning;

import org.caisson.domain.model.ModelChanges;
import org.caisson.domain.model.PlanningModel;
import org.caisson.solver.Cancellation;

/** Plans every changed model from the beginning. */
record ColdReplans(Planner planner, PlanRequest base, Cancellation cancellation)
    implements Replans {

  @Override
  public ProvenPlan proven(PlanningModel changed, String lastStage) {
    return planner.proven(request(changed, lastStage), PlanListener.SILENT, cancellation);
  }

  /**
   * What is planned of a changed model: the stages of the base up to the one named, so that a
   * change that leaves one of them nothing to measure does not bring in others.
   */
  PlanRequest request(PlanningModel changed, String lastStage) {
    PlanningModel upTo = ModelChanges.withStages(changed, StageOrder.upTo(base, lastStage));
    return new PlanRequest(upTo, base.reference(), base.warnings(), base.profile());
  }

  @Override
  public void close() {
    // nothing is kept between plans
  }
}
