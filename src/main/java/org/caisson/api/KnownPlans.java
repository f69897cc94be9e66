package org.caisson.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.PlanJob;
import org.caisson.planning.PlanJobs;

/** Finds plans by what a request calls them, and says so when there is none. */
@ApplicationScoped
class KnownPlans {
  private final PlanJobs jobs;

  KnownPlans(PlanJobs jobs) {
    this.jobs = jobs;
  }

  /** The job of that id. */
  PlanJob byId(String id) {
    return jobs.find(identity(id)).orElseThrow(() -> unknown(id));
  }

  /** A finished plan, with its values, beside the model that was planned. */
  record Finished(PlanningModel model, ProductionPlan plan) {}

  /** The finished plan of that id, with its values, and its model. */
  Finished withModel(String id) {
    return new Finished(byId(id).request().model(), finished(id));
  }

  /** The finished plan of that id, with its values. */
  ProductionPlan finished(String id) {
    PlanJob job = byId(id);
    ProductionPlan plan = job.plan().orElseThrow(() -> notReady(job));
    if (plan.stages().isEmpty() && plan.tempos().isEmpty() && plan.deliveries().isEmpty()) {
      throw withoutValues(job);
    }
    return plan;
  }

  private static UUID identity(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException notIdentity) {
      throw unknown(id);
    }
  }

  static ProblemException unknown(String id) {
    return ProblemException.of(
        404,
        "Plan is not known",
        "There is no plan of id (%s). Maybe it was dropped to make room for later ones; GET %s/plans lists those there are."
            .formatted(id, CaissonApi.ROOT));
  }

  private static ProblemException notReady(PlanJob job) {
    return ProblemException.of(
        409,
        "Plan is not ready",
        "Plan (%s) is %s and has no values yet. Maybe wait until the status at %s/plans/%s is final."
            .formatted(job.id(), job.status(), CaissonApi.ROOT, job.id()));
  }

  private static ProblemException withoutValues(PlanJob job) {
    return ProblemException.of(
        409,
        "Plan has no values",
        "Plan (%s) ended as %s and has no values. Maybe read its issues at %s/plans/%s, and submit the model again."
            .formatted(job.id(), job.status(), CaissonApi.ROOT, job.id()));
  }
}
