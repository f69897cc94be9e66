package org.caisson.planning;

import java.util.Optional;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.solver.Cancellation;

/** Turns a planning model into a production plan. */
public interface Planner {

  /**
   * Plans. Comes back with a plan in one of its final statuses whatever happens in the solver;
   * never {@code QUEUED} or {@code SOLVING}.
   */
  ProductionPlan plan(PlanRequest request, PlanListener listener, Cancellation cancellation);

  /**
   * The exact linear program of a stage, with the stages before it solved and held.
   *
   * @param stage the number of the stage, from 1
   * @throws IllegalArgumentException when there is no such stage; the message says which there are
   * @throws PlanningException when an earlier stage could not be solved
   */
  StageProgram program(
      PlanRequest request, int stage, PlanListener listener, Cancellation cancellation);

  /** Plans, and gives the prices that prove the plan where there are any. */
  default ProvenPlan proven(PlanRequest request, PlanListener listener, Cancellation cancellation) {
    return new ProvenPlan(plan(request, listener, cancellation), Optional.empty());
  }

  /** Plans, and keeps what helps to plan changes of the model one after the other. */
  default OpenPlan open(PlanRequest request, PlanListener listener, Cancellation cancellation) {
    return new OpenPlan(
        proven(request, listener, cancellation), new ColdReplans(this, request, cancellation));
  }
}
