package org.caisson.planning;

import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;

/**
 * Plans changed models one after the other, each with the stages up to one of them. Not for
 * concurrent use. Must be closed.
 */
public interface Replans extends AutoCloseable {

  /**
   * The plan of a changed model. Its values are optima with their certificates like those of any
   * plan; where several plans come to them it may be another one than {@link Planner#plan} finds.
   *
   * @param changed a model without errors
   * @param lastStage the id of the last stage that is wanted; all of them when the model has no
   *     such stage
   */
  default ProductionPlan plan(PlanningModel changed, String lastStage) {
    return proven(changed, lastStage).plan();
  }

  /** The same with the prices that prove it. */
  ProvenPlan proven(PlanningModel changed, String lastStage);

  /**
   * The whole plan of another request: that of its model, with the stages that are its own, under
   * its own name.
   *
   * @param changed of the same profile as the base
   */
  default ProductionPlan plan(PlanRequest changed) {
    return proven(changed).plan();
  }

  /** The same with the prices that prove it. */
  ProvenPlan proven(PlanRequest changed);

  @Override
  void close();
}
