package org.caisson.persistence;

import java.util.Optional;
import org.caisson.domain.plan.ModelReference;
import org.caisson.planning.PlanRequest;
import org.caisson.planning.RunProfile;
import org.caisson.planning.jobs.StoredModels;

/** What was submitted for a plan, as it is stored. */
final class StoredRequest {
  private final byte[] compressed;
  private final ModelReference reference;
  private final RunProfile profile;

  StoredRequest(byte[] compressed, ModelReference reference, RunProfile profile) {
    this.compressed = compressed.clone();
    this.reference = reference;
    this.profile = profile;
  }

  /** The model as one JSON document. */
  String document() {
    return Compressed.text(compressed);
  }

  /** The same, read; empty when this version of the program finds errors in the model. */
  Optional<PlanRequest> request(StoredModels models) {
    StoredModels.ReadModel read = models.read(document());
    return read.model().map(model -> new PlanRequest(model, reference, read.issues(), profile));
  }
}
