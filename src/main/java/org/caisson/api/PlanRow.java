package org.caisson.api;

import java.util.List;
import java.util.UUID;
import org.caisson.planning.PlanJob;
import org.caisson.planning.store.Slice;
import org.jspecify.annotations.Nullable;

/** Where a plan stands, as a row of a table. */
record PlanRow(
    UUID id,
    String status,
    String model,
    String revision,
    @Nullable String scenario,
    String contentHash,
    String profile,
    String submitted,
    @Nullable String started,
    @Nullable String finished,
    int attempt,
    int stage,
    int stageCount) {

  static List<PlanRow> all(Slice<PlanJob> plans) {
    return plans.rows().stream().map(PlanRow::of).toList();
  }

  private static PlanRow of(PlanJob job) {
    return new PlanRow(
        job.id(),
        job.status().name(),
        job.model().name(),
        job.model().revision(),
        job.model().scenario(),
        job.model().contentHash(),
        job.profile(),
        job.submitted().toString(),
        PlanView.text(job.started()),
        PlanView.text(job.finished()),
        job.attempt(),
        job.progress().stage(),
        job.progress().stageCount());
  }
}
