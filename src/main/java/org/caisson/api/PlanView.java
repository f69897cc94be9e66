package org.caisson.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.export.ContradictionDocument;
import org.caisson.export.InFull;
import org.caisson.export.PlanDocument;
import org.caisson.export.PlanDocuments;
import org.caisson.planning.PlanJob;
import org.caisson.planning.PlanProgress;
import org.caisson.planning.store.UsedRevision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan stands, as it goes over the wire. The tables of a plan have resources of their own.
 */
@Schema(name = "PlanStatus", description = "Where a plan stands and what it came to.")
record PlanView(
    @Schema(examples = "6f6a1f0e-8a44-4a0c-9d5b-2b4c1c1f5a10") UUID id,
    @Schema(
            description = "QUEUED and SOLVING go on; the others are final.",
            enumeration = {
              "QUEUED",
              "SOLVING",
              "SOLVED",
              "STOPPED",
              "INVALID",
              "CONTRADICTORY",
              "FAILED",
              "CANCELLED"
            })
        String status,
    PlanDocument.Model model,
    @Schema(description = "Whether it was cancelled and has not ended yet.") boolean cancelling,
    String profile,
    @Schema(description = "When it was accepted, ISO 8601.") String submitted,
    @Nullable String started,
    @Nullable String finished,
    @Schema(description = "Seconds of wall-clock time since a worker took it.") double seconds,
    Progress progress,
    @Schema(description = "How many workers have taken it: 2 when the first one was lost.")
        int attempt,
    @Schema(description = "The kept revisions that its model was put together from.")
        List<Source> sources,
    @Schema(description = "The plan beside which it was asked for, as a what-if of it.")
        @Nullable UUID parent,
    @Schema(description = "The stages that have their value.") List<PlanDocument.Stage> stages,
    @Schema(description = "The proof in short, when there is one.") @Nullable Proof certificate,
    List<PlanDocument.Kpi> kpis,
    List<PlanDocument.PlanIssue> issues,
    @Schema(
            description =
                "When the status is CONTRADICTORY: inputs that cannot all hold, and what would make"
                    + " them.")
        @Nullable ContradictionDocument contradiction) {

  /** How far a plan is. */
  @Schema(description = "How far the plan is; stage is its number from 1, 0 before the first.")
  record Progress(
      int stage, int stageCount, String stageName, int rows, int columns, int entries) {}

  /** A kept revision that a plan was made from. */
  @Schema(description = "A kept revision that the plan was made from.")
  record Source(String kind, UUID id, String name, int revision, String contentHash) {}

  /** The certificate in one line. */
  @InFull
  record Proof(
      @Schema(
              description =
                  "The stages that it covers; of a plan that was stopped or cancelled fewer than"
                      + " stageCount.")
          List<String> stages,
      @Schema(description = "The stages that were to be solved.") int stageCount,
      boolean withinTolerance,
      double primalViolation,
      double primalViolationRelative,
      double dualViolationRelative,
      double gapRelative) {}

  static PlanView of(PlanJob job, Clock clock) {
    return new PlanView(
        job.id(),
        job.status().name(),
        PlanDocuments.model(job.model()),
        job.cancelling(),
        job.profile(),
        job.submitted().toString(),
        text(job.started()),
        text(job.finished()),
        seconds(job, clock),
        progress(job.progress()),
        job.attempt(),
        job.sources().stream().map(PlanView::source).toList(),
        job.parent(),
        job.plan().map(ProductionPlan::stages).orElse(job.progress().finished()).stream()
            .map(PlanDocuments::stage)
            .toList(),
        job.plan().map(plan -> proof(plan, job.progress())).orElse(null),
        job.plan().map(ProductionPlan::kpis).orElse(List.of()).stream()
            .map(PlanDocuments::kpi)
            .toList(),
        job.plan().map(ProductionPlan::issues).orElse(List.of()).stream()
            .map(PlanDocuments::issue)
            .toList(),
        job.plan().map(ProductionPlan::contradiction).map(ContradictionDocument::of).orElse(null));
  }

  private static Source source(UsedRevision used) {
    return new Source(
        used.kind().name(), used.id(), used.name(), used.revision(), used.contentHash());
  }

  static Progress progress(PlanProgress progress) {
    return new Progress(
        progress.stage(),
        progress.stageCount(),
        progress.stageName(),
        progress.rows(),
        progress.columns(),
        progress.entries());
  }

  private static @Nullable Proof proof(ProductionPlan plan, PlanProgress progress) {
    if (plan.certificate().isEmpty()) {
      return null;
    }
    List<PlanDocument.Certificate> all =
        plan.certificate().stream().map(PlanDocuments::certificate).toList();
    return new Proof(
        all.stream().map(PlanDocument.Certificate::stage).toList(),
        Math.max(all.size(), progress.stageCount()),
        all.stream().allMatch(PlanDocument.Certificate::withinTolerance),
        worst(all, PlanDocument.Certificate::primalViolation),
        worst(all, PlanDocument.Certificate::primalViolationRelative),
        worst(all, PlanDocument.Certificate::dualViolationRelative),
        worst(all, PlanDocument.Certificate::gapRelative));
  }

  private static double worst(
      List<PlanDocument.Certificate> all, ToDoubleFunction<PlanDocument.Certificate> measure) {
    return all.stream().mapToDouble(measure).map(Math::abs).max().orElse(0);
  }

  private static double seconds(PlanJob job, Clock clock) {
    Instant started = job.started();
    if (started == null) {
      return 0;
    }
    Instant finished = job.finished();
    Instant until = finished == null ? clock.instant() : finished;
    return Duration.between(started, until).toMillis() / 1000.0;
  }

  static @Nullable String text(@Nullable Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
