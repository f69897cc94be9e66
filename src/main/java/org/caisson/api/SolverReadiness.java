package org.caisson.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.caisson.planning.SolverProbe;
import org.caisson.solver.LinearSolver;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The service is ready when its solver is: the native library is loaded and answers. */
@Readiness
@ApplicationScoped
class SolverReadiness implements HealthCheck {
  private final SolverProbe probe;

  SolverReadiness(LinearSolver solver) {
    this.probe = new SolverProbe(solver);
  }

  @Override
  public HealthCheckResponse call() {
    Optional<String> obstacle = probe.obstacle();
    var response = HealthCheckResponse.named("solver").status(obstacle.isEmpty());
    obstacle.ifPresent(why -> response.withData("why", why));
    return response.build();
  }
}
