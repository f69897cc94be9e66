package org.caisson.solver.ortools;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ClpEngineTest {
  @Test
  void aSliceThatEndsBeforeItsTimeWasInterrupted() {
    assertTrue(ClpEngine.isInterrupted(Duration.ofSeconds(2), Duration.ofMillis(40)));
    assertTrue(ClpEngine.isInterrupted(Duration.ofSeconds(2), Duration.ofMillis(1_500)));
  }

  @Test
  void aSliceThatUsedUpItsTimeWasNot() {
    assertFalse(ClpEngine.isInterrupted(Duration.ofSeconds(2), Duration.ofMillis(1_990)));
    assertFalse(ClpEngine.isInterrupted(Duration.ofSeconds(2), Duration.ofSeconds(4)));
  }

  @Test
  void aShortSliceTellsNothing() {
    assertFalse(ClpEngine.isInterrupted(Duration.ofMillis(300), Duration.ofMillis(10)));
  }
}
