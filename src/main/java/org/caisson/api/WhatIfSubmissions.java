package org.caisson.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.caisson.domain.plan.ModelReference;
import org.caisson.domain.validation.Issue;
import org.caisson.intake.ChangedDocument;
import org.caisson.intake.LocatedIssue;
import org.caisson.intake.ModelReader;
import org.caisson.intake.ReadResult;
import org.caisson.intake.ScenarioText;
import org.caisson.planning.PlanJob;
import org.caisson.planning.PlanJobs;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.PlanSubmission;
import org.caisson.planning.RunProfile;
import org.jspecify.annotations.Nullable;

/** Makes a plan request of a plan's model and a scenario, or tells everything that is wrong. */
@ApplicationScoped
class WhatIfSubmissions {
  private static final String INLINE = "request";
  private static final String MODEL = "model of the plan";

  private final PlanJobs jobs;
  private final ModelReader reader;
  private final Submissions submissions;

  WhatIfSubmissions(PlanJobs jobs, ModelReader reader, Submissions submissions) {
    this.jobs = jobs;
    this.reader = reader;
    this.submissions = submissions;
  }

  /**
   * What is to be planned beside a plan.
   *
   * @param scenario the body, a scenario as its schema has it
   * @param profile the name of a run profile; that of the plan where it is absent
   */
  PlanSubmission submission(PlanJob parent, byte[] scenario, @Nullable String profile) {
    RunProfile chosen = submissions.profile(profile == null ? parent.profile() : profile);
    String document =
        jobs.document(KnownPlans.OWNER, parent.id())
            .orElseThrow(() -> KnownPlans.unknown(parent.id().toString()));
    String text = new String(scenario, StandardCharsets.UTF_8);
    ChangedDocument changed = reader.change(document, MODEL, new ScenarioText(INLINE, text));
    ReadResult read = changed.read();
    if (read.model().isEmpty()) {
      throw Faults.refusal("what-if", Faults.of(read.errors(), INLINE));
    }
    ModelReference reference =
        new ModelReference(
            read.name(), parent.model().revision(), read.contentHash(), changed.scenario());
    List<Issue> warnings = read.issues().stream().map(LocatedIssue::issue).toList();
    return new PlanSubmission(
        KnownPlans.OWNER,
        new PlanRequest(read.model().get(), reference, warnings, chosen),
        changed.document(),
        parent.sources(),
        parent.id());
  }
}
