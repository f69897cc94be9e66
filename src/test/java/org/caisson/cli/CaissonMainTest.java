package org.caisson.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.caisson.domain.plan.PlanStatus;
import org.junit.jupiter.api.Test;

class CaissonMainTest {

  @Test
  void onlyTheServiceServes() {
    assertTrue(CaissonMain.serves(List.of()));
    assertTrue(CaissonMain.serves(List.of("serve")));
    assertFalse(CaissonMain.serves(List.of("serve", "--help")));
    assertFalse(CaissonMain.serves(List.of("plan", "model")));
    assertFalse(CaissonMain.serves(List.of("--version")));
  }

  @Test
  void everyStatusHasTheExitCodeThatScriptsExpect() {
    assertEquals(0, ExitCodes.of(PlanStatus.SOLVED));
    assertEquals(1, ExitCodes.of(PlanStatus.FAILED));
    assertEquals(1, ExitCodes.of(PlanStatus.CANCELLED));
    assertEquals(2, ExitCodes.of(PlanStatus.INVALID));
    assertEquals(2, ExitCodes.of(PlanStatus.CONTRADICTORY));
    assertEquals(3, ExitCodes.of(PlanStatus.STOPPED));
  }
}
