package org.caisson.persistence;

import java.util.Optional;
import org.caisson.domain.plan.ModelReference;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.RunProfile;
import org.caisson.planning.jobs.StoredModels;

/** What was submitted for a plan, as it is stored. */
record StoredRequest(String document, ModelReference reference, RunProfile profile) {

  /** The same, read; empty when this version of the program finds errors in the model. */
  Optional<PlanRequest> request(StoredModels models) {
    StoredModels.ReadModel read = models.read(document);
    return read.model().map(model -> new PlanRequest(model, reference, read.issues(), profile));
  }
}
