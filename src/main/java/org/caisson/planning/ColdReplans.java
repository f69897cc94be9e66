package org.caisson.planning;

import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.solver.Cancellation;

/** Plans every changed model from the beginning and with all stages. */
record ColdReplans(Planner planner, PlanRequest base, Cancellation cancellation)
    implements Replans {

  @Override
  public ProductionPlan plan(PlanningModel changed, String lastStage) {
    PlanRequest request =
        new PlanRequest(changed, base.reference(), base.warnings(), base.profile());
    return planner.plan(request, PlanListener.SILENT, cancellation);
  }

  @Override
  public void close() {
    // nothing is kept between plans
  }
}
