package org.caisson.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.caisson.domain.model.PlanningModel;
import org.caisson.domain.plan.ProductionPlan;
import org.caisson.planning.PlanJob;
import org.caisson.planning.PlanJobs;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.store.Organisation;

/** Finds plans by what a request calls them, and says so when there is none. */
@ApplicationScoped
class KnownPlans {
  /** To whom plans belong as long as nobody has to say who he is. */
  static final Organisation OWNER = Organisation.DEFAULT;

  private final PlanJobs jobs;

  KnownPlans(PlanJobs jobs) {
    this.jobs = jobs;
  }

  /** The job of that id. */
  PlanJob byId(String id) {
    return jobs.find(OWNER, identity(id)).orElseThrow(() -> unknown(id));
  }

  /** A finished plan, with its values, beside the model that was planned. */
  record Finished(PlanningModel model, ProductionPlan plan) {}

  /** The finished plan of that id, with its values, and its model. */
  Finished withModel(String id) {
    ProductionPlan plan = finished(id);
    return model(id).map(model -> new Finished(model, plan)).orElseThrow(() -> withoutModel(id));
  }

  /** What was submitted for the plan of that id, which is over. */
  PlanRequest request(String id) {
    PlanJob job = byId(id);
    if (!job.status().isFinal()) {
      throw notReady(job);
    }
    return jobs.request(OWNER, job.id()).orElseThrow(() -> withoutModel(id));
  }

  /** The model of the plan of that id; empty when this version of the service cannot read it. */
  Optional<PlanningModel> model(String id) {
    return jobs.request(OWNER, identity(id)).map(PlanRequest::model);
  }

  /** The finished plan of that id, with its values. */
  ProductionPlan finished(String id) {
    PlanJob job = byId(id);
    if (!job.status().isFinal()) {
      throw notReady(job);
    }
    ProductionPlan plan = jobs.result(OWNER, job.id()).orElseThrow(() -> unknown(id));
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

  private static ProblemException withoutModel(String id) {
    return ProblemException.of(
        409,
        "Model is out of date",
        "The model of plan (%s) was valid when it was planned and is not for this version of the service. Maybe mend it and submit it again."
            .formatted(id));
  }

  private static ProblemException withoutValues(PlanJob job) {
    return ProblemException.of(
        409,
        "Plan has no values",
        "Plan (%s) ended as %s and has no values. Maybe read its issues at %s/plans/%s, and submit the model again."
            .formatted(job.id(), job.status(), CaissonApi.ROOT, job.id()));
  }
}
