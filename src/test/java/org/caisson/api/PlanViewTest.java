package org.caisson.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caisson.domain.plan.PlanStatus;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.PlanJob;
import org.caisson.planning.PlanProgress;
import org.caisson.testing.ShellPlan;
import org.junit.jupiter.api.Test;

class PlanViewTest {
  private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");

  /** Cancelled in the fifth of seven stages, so that what it has is proven for its own stages. */
  @Test
  void theCertificateSaysWhichStagesItCoversAndHowManyThereWereToBe() {
    ProductionPlan plan = ShellPlan.solved();
    PlanView view = PlanView.of(job(plan, progress(7)), Clock.fixed(NOW, ZoneOffset.UTC));
    PlanView.Proof proof = view.certificate();
    assertNotNull(proof);
    assertEquals(plan.certificate().stream().map(one -> one.stage()).toList(), proof.stages());
    assertTrue(proof.stages().size() < 7, proof.toString());
    assertEquals(7, proof.stageCount());
  }

  private static PlanProgress progress(int stages) {
    return new PlanProgress(1, 1, 1, 5, stages, "Cost", List.of());
  }

  private static PlanJob job(ProductionPlan plan, PlanProgress progress) {
    return new PlanJob(
        new UUID(0, 1),
        PlanStatus.CANCELLED,
        plan.model(),
        "standard",
        NOW,
        NOW,
        NOW,
        progress,
        1,
        List.of(),
        false,
        null,
        Optional.of(plan));
  }
}
