package org.caisson.persistence;

import java.util.List;
import org.caisson.domain.plan.ModelReference;
import org.caisson.intake.ModelReader;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.PlanSubmission;
import org.caisson.planning.store.Organisation;
import org.caisson.testing.Planning;
import org.caisson.testing.SmallModel;

/** What the tests of plans submit. */
final class TestPlans {
  static final Organisation OURS = new Organisation("ours");

  private TestPlans() {}

  static PlanSubmission submission() {
    PlanRequest request =
        new PlanRequest(
            new ModelReader().read(SmallModel.JSON, "model").model().orElseThrow(),
            new ModelReference("One line", "working", "00", "surge"),
            List.of(),
            Planning.profile());
    return new PlanSubmission(OURS, request, SmallModel.JSON, List.of());
  }
}
