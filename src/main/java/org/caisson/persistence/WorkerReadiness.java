package org.caisson.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** A process whose thread is held by a solver that does not stop wants to be started anew. */
@Readiness
@ApplicationScoped
class WorkerReadiness implements HealthCheck {
  private final PlanService plans;

  WorkerReadiness(PlanService plans) {
    this.plans = plans;
  }

  @Override
  public HealthCheckResponse call() {
    return response(plans.isHeld());
  }

  static HealthCheckResponse response(boolean held) {
    var response = HealthCheckResponse.named("worker").status(!held);
    if (held) {
      response.withData(
          "why",
          "A solver did not stop long after its time limit and holds a thread that computes plans."
              + " Maybe start the process again: no plan is lost by that.");
    }
    return response.build();
  }
}
