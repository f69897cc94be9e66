package org.caisson.planning;

import java.util.List;
import java.util.UUID;
import org.caisson.planning.store.Organisation;
import org.caisson.planning.store.UsedRevision;
import org.jspecify.annotations.Nullable;

/**
 * A plan that somebody wants.
 *
 * @param owner to whom it belongs
 * @param request what is to be planned
 * @param document the model of the request as one JSON document, so that it can be read again
 * @param sources the kept revisions that the model was put together from; empty for a model that
 *     was submitted as a whole
 * @param parent the plan beside which it was asked for, absent where it stands by itself
 */
public record PlanSubmission(
    Organisation owner,
    PlanRequest request,
    String document,
    List<UsedRevision> sources,
    @Nullable UUID parent) {

  /** A plan that stands by itself. */
  public PlanSubmission(
      Organisation owner, PlanRequest request, String document, List<UsedRevision> sources) {
    this(owner, request, document, sources, null);
  }
}
