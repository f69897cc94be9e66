package org.caisson.planning;

import org.caisson.domain.model.ModelChanges;
import org.caisson.domain.model.PlanningModel;
import org.caisson.solver.Cancellation;

/** Plans every changed model from the beginning. */
record ColdReplans(Planner planner, PlanRequest base, Cancellation cancellation)
    implements Replans {

  @Override
  public ProvenPlan proven(PlanningModel changed, String lastStage) {
    return proven(request(changed, lastStage));
  }

  @Override
  public ProvenPlan proven(PlanRequest request) {
    return planner.proven(request, PlanListener.SILENT, cancellation);
  }

  /**
   * What is planned of a changed model: the stages of the base up to the one named, so that a
   * change that leaves one of them nothing to measure does not bring in others.
   */
  PlanRequest request(PlanningModel changed, String lastStage) {
    return base.of(ModelChanges.withStages(changed, StageOrder.upTo(base, lastStage)));
  }

  @Override
  public void close() {
    // nothing is kept between plans
  }
}
