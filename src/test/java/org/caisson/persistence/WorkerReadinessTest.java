package org.caisson.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

final class WorkerReadinessTest {

  @Test
  void aProcessWithAFreeThreadIsReady() {
    HealthCheckResponse response = WorkerReadiness.response(false);
    assertEquals(HealthCheckResponse.Status.UP, response.getStatus());
    assertEquals(Optional.empty(), response.getData());
  }

  @Test
  void aProcessWhoseThreadIsHeldByAHungSolverIsNotAndSaysWhatToDo() {
    HealthCheckResponse response = WorkerReadiness.response(true);
    assertEquals(HealthCheckResponse.Status.DOWN, response.getStatus());
    assertEquals(
        Optional.of(
            Map.of(
                "why",
                "A solver did not stop long after its time limit and holds a thread that computes"
                    + " plans. Maybe start the process again: no plan is lost by that.")),
        response.getData());
  }
}
